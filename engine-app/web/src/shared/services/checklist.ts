import type { ChecklistLine } from '@/shared/api/types'

/** Whether the applicant himself has to bring it: what is filled in on the spot is not brought. */
export const isToBring = (line: Pick<ChecklistLine, 'required' | 'form'>) => line.required && !line.form

/** Whether anything may be handed in for it: what has to be brought, and what only some have. */
export const isAsked = (line: Pick<ChecklistLine, 'required' | 'form' | 'ifAny'>) => line.ifAny || isToBring(line)
