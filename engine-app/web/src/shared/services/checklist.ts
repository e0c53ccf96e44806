import type { ChecklistLine } from '@/shared/api/types'

/** Whether the applicant himself has to bring it: what is filled in on the spot is not brought. */
export const isToBring = (line: Pick<ChecklistLine, 'required' | 'form'>) => line.required && !line.form
