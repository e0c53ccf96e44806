import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { deskPlugins } from '@/testing/desk'
import { accountsApi, type ClaimDetails } from './accountsApi'
import ClaimDialog from './ClaimDialog.vue'

const claim = (isPhoneEqual: boolean): ClaimDetails => ({
  claim: {
    number: 'C1', name: '端*', phone: '197****9001', address: '石桥村 7 号', gridName: '石塘网格', state: 'ASKED', residentNumber: null, reason: null,
    isSeenInPerson: null, askedAt: '2026-11-21T02:00:00Z', decidedAt: null, decidedBy: null, endedAt: null, endedBy: null, version: 0,
  },
  name: '端木门牌', documentKind: 'RESIDENT_ID', documentNumber: '990983********9010',
  match: { residentNumber: 'R-1', isNameEqual: true, isPhoneEqual, livesThere: true, isUnder14: false, fits: true },
})

async function open(isPhoneEqual: boolean) {
  vi.spyOn(accountsApi, 'read').mockResolvedValue(claim(isPhoneEqual))
  const confirm = vi.spyOn(accountsApi, 'confirm').mockResolvedValue(claim(isPhoneEqual))
  const { plugins } = await deskPlugins()
  render(ClaimDialog, { props: { number: 'C1' }, global: { plugins } })
  await flushPromises()
  return confirm
}

const confirmButton = () => screen.getByRole<HTMLButtonElement>('button', { name: '确认住户身份' })

describe('ClaimDialog', () => {
  it('confirms by the telephone of the archive', async () => {
    const confirm = await open(true)

    expect(screen.queryByRole('checkbox')).toBeNull()
    await userEvent.click(confirmButton())

    expect(confirm).toHaveBeenCalledWith('C1', false, 0)
  })

  it('confirms with another telephone only when the person was seen with his document', async () => {
    const confirm = await open(false)

    expect(confirmButton().disabled).toBe(true)
    await userEvent.click(screen.getByRole('checkbox', { name: /本人已带证件到场/ }))
    await userEvent.click(confirmButton())

    expect(confirm).toHaveBeenCalledWith('C1', true, 0)
  })

  it('refuses with words that tell nothing of the archive', async () => {
    await open(false)

    await userEvent.click(screen.getByRole('button', { name: '不予确认' }))

    expect(screen.getByLabelText<HTMLInputElement>('原因').value).toBe('提供的信息与登记的不一致，请本人带证件到社区办理')
  })
})
