import type { OwnOutlook } from '@/shared/api/types'
import { isAsked, isToShow } from '@/shared/services'

export const steps = ['who', 'list', 'papers', 'words', 'result', 'sign'] as const
export type Step = typeof steps[number]

export const isStep = (text: unknown): text is Step => steps.includes(text as Step)

/** The screens that this application needs: nobody is asked what has one answer only. */
export function stepsOf({ people, materials }: Pick<OwnOutlook, 'people' | 'materials'>, isSelf: boolean): Step[] {
  return steps.filter((step) => {
    if (step === 'who') return people.length > 1
    return step !== 'papers' || !isSelf || materials.some(line => isAsked(line) || isToShow(line))
  })
}
