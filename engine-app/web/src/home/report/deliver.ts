import { HttpProblem } from '@/shared/http'
import type { ReportedEvent } from '@/shared/api/types'
import type { Draft } from './draft'

/** The answer; `earlier` when an older wording had already arrived and counts. */
export interface Delivery { answer: ReportedEvent, earlier: boolean }

type Send<B> = (body: B, key: string) => Promise<ReportedEvent>

/** Refused for good: nothing was made, so the next try may say something else under the same key. */
const isRefusal = (thrown: unknown) => thrown instanceof HttpProblem && thrown.status >= 400 && thrown.status < 500

/**
 * Sends the draft so that it becomes one report whatever happens on the way. When an answer is lost, the body is
 * remembered; if the server then says that the key belongs to other words, the remembered ones are sent to learn the number.
 */
export async function deliver<B>(draft: Draft, body: B, send: Send<B>): Promise<Delivery> {
  const now = JSON.stringify(body)
  const before = draft.tried
  draft.tried ??= now
  try {
    return { answer: await send(body, draft.key), earlier: false }
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    if (before !== null && before !== now && (thrown as HttpProblem).slug === 'idempotency-key') {
      return { answer: await send(JSON.parse(before) as B, draft.key), earlier: true }
    }
    if (before === null) draft.tried = null
    throw thrown
  }
}
