import type { FieldProblem } from '@/shared/http'
import type { Draft } from './draft'

/** One question per screen; `what` has two: the group, then what belongs to it. */
export const steps = ['photo', 'what', 'words', 'where', 'who', 'check'] as const
export type Step = typeof steps[number]

/** How many screens there are, and which one this is: each counts, so that the line moves with every tap. */
export const screens = steps.length + 1
export const screenOf = (step: Step, withinGroup = false) =>
  steps.indexOf(step) + 1 + (withinGroup || steps.indexOf(step) > steps.indexOf('what') ? 1 : 0)

export const isStep = (value: unknown): value is Step => steps.includes(value as Step)
export const stepAfter = (step: Step) => steps[steps.indexOf(step) + 1]

/** Names of the fields as the server calls them, by the screen that asks for them. */
const fieldSteps: [RegExp, Step][] = [
  [/^evidence/, 'photo'],
  [/^category/, 'what'],
  [/^description/, 'words'],
  [/^(address|longitude|latitude)/, 'where'],
  [/^(reporter|name|phone|consent)/, 'who'],
]

export const stepOfField = (field: string): Step => fieldSteps.find(([pattern]) => pattern.test(field))?.[1] ?? 'check'

/** What the first screen still lacks, as a message key; the server has the last word. */
export function missing(step: Step, draft: Draft, consent: boolean): FieldProblem | undefined {
  if (step === 'what' && !draft.categoryCode) return { field: 'categoryCode', message: 'report.missing.category' }
  if (step === 'words' && !draft.description.trim() && !draft.photos.length) return { field: 'description', message: 'report.missing.description' }
  if (step === 'where' && !draft.address.trim() && !draft.place) return { field: 'address', message: 'report.missing.place' }
  if (step === 'who' && !consent) return { field: 'consent', message: 'report.missing.consent' }
  return undefined
}
