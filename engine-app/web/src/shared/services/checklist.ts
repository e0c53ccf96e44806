import type { ChecklistLine } from '@/shared/api/types'

/** Whether the applicant himself has to bring it: what is filled in on the spot is not brought. */
export const isToBring = (line: Pick<ChecklistLine, 'required' | 'form'>) => line.required && !line.form

/** Spared the applicant, but shown on the spot: a photo will do where he applies by phone. */
export const isToShow = (line: Pick<ChecklistLine, 'state' | 'exemption'>) => line.exemption === 5 && line.state !== 'EXEMPT'

/** Spared the applicant, but somebody of the office has to see it or to confirm it. */
export const isToSee = (line: Pick<ChecklistLine, 'state' | 'exemption'>) =>
  (line.exemption === 3 || line.exemption === 5) && line.state !== 'EXEMPT'

/** Whether anything may be handed in for it: what has to be brought, and what only some have. */
export const isAsked = (line: Pick<ChecklistLine, 'required' | 'form' | 'ifAny'>) => line.ifAny || isToBring(line)
