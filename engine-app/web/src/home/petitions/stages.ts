/** States whose sentence says by itself what follows; all others are told by their name. */
const told = [
  'REGISTERED', 'HANDED_OVER', 'OBJECTION', 'SUGGESTION', 'ACCEPT_DECISION', 'GUIDED', 'ACCEPTED_PETITION', 'HEARING', 'EXTENDED', 'OPINION',
  'SERVED', 'REVIEW_PETITION', 'REREVIEW', 'REPORTING', 'MERGED', 'NOT_AGAIN', 'WITHDRAWN', 'NOT_ACCEPTED', 'REPLIED', 'FINAL', 'SETTLED',
] as const
export type Stage = typeof told[number]

export const isTold = (state: string): state is Stage => told.includes(state as Stage)

/** States in which whoever works on it has a limit that concerns the petitioner. */
const running: Stage[] = [
  'REGISTERED', 'HANDED_OVER', 'OBJECTION', 'SUGGESTION', 'ACCEPT_DECISION', 'ACCEPTED_PETITION', 'HEARING', 'EXTENDED', 'OPINION',
  'REVIEW_PETITION', 'REREVIEW',
]

/** Until when he hears something, where somebody has to act; nothing while it is his turn or nobody's. */
export function limitOf({ state, promisedAt, closedAt }: { state: string, promisedAt?: string | null, closedAt?: string | null }) {
  return !closedAt && promisedAt && running.includes(state as Stage) ? promisedAt : undefined
}

/** Which level he may ask for, while it is open; a moment later the button is gone. */
export function openAppeal({ appeal, appealUntil }: { appeal?: string | null, appealUntil?: string | null }, now = Date.now()) {
  if (appeal !== 'REVIEW' && appeal !== 'RE_REVIEW') return undefined
  if (appealUntil && new Date(appealUntil).getTime() <= now) return undefined
  return { level: appeal, until: appealUntil ?? undefined } as const
}
