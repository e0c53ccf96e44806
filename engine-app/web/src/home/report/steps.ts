import type { FieldProblem } from '@/shared/http'
import { isPhone } from '@/shared/phone'
import type { Draft } from './draft'

/** One question per screen; `what` has two: the group, then what belongs to it. `same` comes only where there is a doubt. */
export const steps = ['photo', 'what', 'words', 'where', 'same', 'who', 'check'] as const
export type Step = typeof steps[number]

const always = steps.filter(step => step !== 'same')

/** How many screens there are, and which one this is: each counts, so that the line moves with every tap; a doubt stays where it arose. */
export const screens = always.length + 1
export function screenOf(step: Step, withinGroup = false): number {
  const place = always.indexOf(step === 'same' ? 'where' : step)
  return place + 1 + (withinGroup || place > always.indexOf('what') ? 1 : 0)
}

export const isStep = (value: unknown): value is Step => steps.includes(value as Step)
/** The screen that follows; `asksSame` when reports near by may be about the same matter. */
export function stepAfter(step: Step, asksSame = false): Step | undefined {
  const after = steps[steps.indexOf(step) + 1]
  return after === 'same' && !asksSame ? 'who' : after
}

/** Where a report goes on that was left at this screen; what was seen there of other reports is asked for again. */
export const resumeAt = (step: Step): Step => step === 'same' ? 'where' : step

/** Names of the fields as the server calls them, by the screen that asks for them. */
const fieldSteps: [RegExp, Step][] = [
  [/^evidence/, 'photo'],
  [/^category/, 'what'],
  [/^description/, 'words'],
  [/^(address|longitude|latitude)/, 'where'],
  [/^suspectedDuplicate/, 'same'],
  [/^(reporter|name|phone|consent)/, 'who'],
]

export const stepOfField = (field: string): Step => fieldSteps.find(([pattern]) => pattern.test(field))?.[1] ?? 'check'

/** A number that nobody could call; none at all is none of our business. */
export const isPhoneWrong = ({ anonymous, phone }: Pick<Draft, 'anonymous' | 'phone'>) =>
  !anonymous && !!phone.trim() && !isPhone(phone)

/** What the first screen still lacks, as a message key; the server has the last word. */
export function missing(step: Step, draft: Draft, consent: boolean): FieldProblem | undefined {
  if (step === 'what' && !draft.categoryCode) return { field: 'categoryCode', message: 'report.missing.category' }
  if (step === 'words' && !draft.description.trim() && !draft.photos.length) return { field: 'description', message: 'report.missing.description' }
  if (step === 'where' && !draft.address.trim() && !draft.place) return { field: 'address', message: 'report.missing.place' }
  if (step === 'same' && draft.same === null) return { field: 'suspectedDuplicate', message: 'report.missing.same' }
  if (step === 'who' && isPhoneWrong(draft)) return { field: 'phone', message: 'report.wrong.phone' }
  if (step === 'who' && !consent) return { field: 'consent', message: 'report.missing.consent' }
  return undefined
}
