import type { PublicCase } from './followApi'

/** What a reporter can do himself with his query code; the first is what most come for. */
export const reporterActions = ['supplement', 'unsolved', 'withdraw'] as const
export type ReporterAction = typeof reporterActions[number]

export const isReporterAction = (value: unknown): value is ReporterAction => reporterActions.includes(value as ReporterAction)

/** The server has the last word; here only what makes sense to offer. */
export function mayDo(action: ReporterAction, followed: PublicCase, now = Date.now()): boolean {
  switch (action) {
    case 'supplement': return followed.supplementable === true
    case 'withdraw': return followed.withdrawable === true
    case 'unsolved': return !!followed.reopenableUntil && new Date(followed.reopenableUntil).getTime() > now
  }
}
