import { describe, expect, it } from 'vitest'
import type { LicenceDetails, LicenceRow } from '@/shared/api/types'
import { deedsOf, needsNote } from './deeds'

const row: LicenceRow = {
  licenceId: 'a', kind: 'logging', kindName: '林木采伐许可证', state: 'PREPARED', number: null, stubNumber: null, electronic: false, holder: '林**', document: '990981********0019',
  organName: '林业局', deskName: '林业局', caseNumber: null, validFrom: null, validUntil: null, checkDue: null, checkPassed: null, proposal: null,
  preparedAt: '2026-11-23T00:00:00Z', issuedAt: null,
}
const details = (licence: Partial<LicenceRow>, more: Partial<LicenceDetails> = {}): LicenceDetails => ({
  licence: { ...row, ...licence }, facts: [], steps: [], needsStub: true, paperToken: null, waitsFor: null,
  mayIssue: true, mayDecide: false, ...more,
})

describe('what can be done with a licence', () => {
  it('begins with a blank where the kind is printed on one', () => {
    expect(deedsOf(details({}))).toEqual(['TAKE_STUB', 'ABANDON'])
    expect(deedsOf(details({ stubNumber: 'A1' }))).toEqual(['ISSUE', 'SPOIL', 'ABANDON'])
    expect(deedsOf(details({}, { needsStub: false }))).toEqual(['ISSUE', 'ABANDON'])
  })

  it('is handed out by its case, or by a colleague of whoever granted it', () => {
    expect(deedsOf(details({ stubNumber: 'A1' }, { waitsFor: 'CASE' }))).toEqual(['SPOIL'])
    expect(deedsOf(details({}, { needsStub: false, waitsFor: 'COLLEAGUE' }))).toEqual(['ABANDON'])
  })

  it('is ended by the organ only, which may also let it stay', () => {
    expect(deedsOf(details({ state: 'ISSUED' }))).toEqual(['LOSE', 'REPLACE'])
    expect(deedsOf(details({ state: 'ISSUED', proposal: 'DIED' }, { mayIssue: false, mayDecide: true }))).toEqual(['CANCEL', 'REVOKE', 'KEEP'])
    expect(deedsOf(details({ state: 'REVOKED' }, { mayDecide: true }))).toEqual([])
  })

  it('asks why wherever something is lost, spoilt or ended', () => {
    expect(needsNote('SPOIL')).toBe(true)
    expect(needsNote('ISSUE')).toBe(false)
  })
})
