import { expect, test } from 'vitest'
import { validity } from './validity'

test.each([
  [{ validFrom: '2026-01-01', validUntil: '2027-01-01' }, 'sharing.validBetween', { from: '2026-01-01', until: '2027-01-01' }],
  [{ validFrom: null, validUntil: '2027-01-01' }, 'sharing.validUntil', { until: '2027-01-01' }],
  [{ validFrom: '2026-01-01', validUntil: null }, 'sharing.validSince', { from: '2026-01-01' }],
  [{ validFrom: null, validUntil: null }, 'sharing.untilFurther', {}],
])('says how long a record holds: %o', (record, key, values) => {
  expect(validity(record)).toEqual({ key, values })
})
