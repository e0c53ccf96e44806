import type { LicenceDeed, LicenceDetails } from '@/shared/api/types'

const NOTED: LicenceDeed[] = ['SPOIL', 'LOSE', 'CHECK_FAILED', 'ABANDON', 'KEEP', 'REVOKE', 'CANCEL']

/** Whether somebody has to say why. */
export const needsNote = (deed: LicenceDeed) => NOTED.includes(deed)

/** What whoever looks at a licence may do with it as it stands, the usual first. */
export function deedsOf({ licence, needsStub, waitsFor, mayIssue, mayDecide }: LicenceDetails): LicenceDeed[] {
  const deeds: LicenceDeed[] = []
  if (mayIssue && licence.state === 'PREPARED') {
    if (needsStub && !licence.stubNumber) deeds.push('TAKE_STUB')
    else if (!waitsFor) deeds.push('ISSUE')
    if (licence.stubNumber) deeds.push('SPOIL')
    if (waitsFor !== 'CASE') deeds.push('ABANDON')
  }
  if (mayIssue && licence.state === 'ISSUED') {
    if (licence.checkDue) deeds.push('CHECK', 'CHECK_FAILED')
    deeds.push('LOSE', 'REPLACE')
  }
  if (mayIssue && licence.state === 'LOST') deeds.push('REISSUE')
  if (mayIssue && licence.state === 'EXPIRED') deeds.push('REPLACE')
  if (mayDecide && ['ISSUED', 'LOST', 'EXPIRED'].includes(licence.state)) {
    deeds.push('CANCEL', 'REVOKE')
    if (licence.proposal) deeds.push('KEEP')
  }
  return deeds
}
