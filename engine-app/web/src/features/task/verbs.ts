import type { Verb } from '@/shared/api/types'
import type { Purpose } from './taskApi'

/** The verbs that ask something before they are done. */
export type DialogVerb = 'TRANSFER' | 'DELEGATE' | 'ASK' | 'ANSWER' | 'COPY' | 'RECALL' | 'FORCE_CLAIM' | 'RETURN'

const dialogVerbs: readonly Verb[] = ['TRANSFER', 'DELEGATE', 'ASK', 'ANSWER', 'COPY', 'RECALL', 'FORCE_CLAIM', 'RETURN']
export const asksSomething = (verb: Verb): verb is DialogVerb => dialogVerbs.includes(verb)

/** What somebody typed into the dialog of a verb. */
export interface VerbEntry {
  usernames: string[]
  role: string
  text: string
  agree: boolean | null
  evidenceIds: string[]
}

interface Shape {
  /** For whom the dialog looks, if for anybody. */
  purpose?: Purpose
  several?: boolean
  pools?: boolean
  /** The server's names of the fields, so that a refusal stands beside the right one. */
  people?: 'toUsername' | 'usernames'
  text: 'reason' | 'question' | 'note' | 'answer' | 'opinion'
  optional?: boolean
}

export const shapes: Record<DialogVerb, Shape> = {
  TRANSFER: { purpose: 'TRANSFER', pools: true, people: 'toUsername', text: 'reason' },
  DELEGATE: { purpose: 'DELEGATION', people: 'toUsername', text: 'reason' },
  ASK: { purpose: 'SIGNATURE', several: true, people: 'usernames', text: 'question' },
  ANSWER: { text: 'opinion', optional: true },
  COPY: { purpose: 'COPY', several: true, people: 'usernames', text: 'note', optional: true },
  RECALL: { text: 'reason' },
  FORCE_CLAIM: { text: 'reason' },
  RETURN: { text: 'answer' },
}
