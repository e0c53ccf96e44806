import type { FieldProblem } from '@/shared/http'
import type { Draft } from './draft'

/** One question per screen; `what` and `words` are two screens of the same question. */
export const steps = ['photo', 'what', 'words', 'where', 'who', 'check'] as const
export type Step = typeof steps[number]

/** How far: what and words count once. */
export const stages = ['photo', 'what', 'where', 'who', 'check'] as const
export const stageOf = (step: Step) => stages.indexOf(step === 'words' ? 'what' : step) + 1

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
