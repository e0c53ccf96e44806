import type { SharedRecord } from '@/shared/api/types'

/** The message and its values that say how long a record holds. */
export function validity(record: Pick<SharedRecord, 'validFrom' | 'validUntil'>): { key: string, values: Record<string, string> } {
  const from = record.validFrom ?? ''
  const until = record.validUntil ?? ''
  if (from && until) return { key: 'sharing.validBetween', values: { from, until } }
  if (until) return { key: 'sharing.validUntil', values: { until } }
  return from ? { key: 'sharing.validSince', values: { from } } : { key: 'sharing.untilFurther', values: {} }
}
