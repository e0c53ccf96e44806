import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { deskPlugins } from '@/testing/desk'
import { accountsApi, type DataRequestDetails, type DataRequestRow } from './accountsApi'
import DataRequestDialog from './DataRequestDialog.vue'

const helper = { authorisation: 'SIGNATURE', evidenceId: 'e1', enteredBy: '孙网格', enteredAt: '2026-11-21T02:00:00Z', isMine: false } as const

function aRequest(row: Partial<DataRequestRow>): DataRequestDetails {
  return {
    request: {
      number: 'Q1', kind: 'ACCESS', partName: '全部资料', residentNumber: 'R-1', state: 'ASKED', askedAt: '2026-11-21T02:00:00Z',
      dueAt: '2026-12-11T02:00:00Z', isOverdue: false, decidedAt: null, decidedBy: null, helper, handedOverAt: null, handedOverBy: null,
      version: 0, ...row,
    },
    name: '宇文代录', part: null, now: null, proposed: null, reason: '想看看登记了什么', answer: null, lacksDecider: false,
  }
}

async function open(row: Partial<DataRequestRow>) {
  vi.spyOn(accountsApi, 'request').mockResolvedValue(aRequest(row))
  const { plugins } = await deskPlugins()
  const shown = render(DataRequestDialog, { props: { number: 'Q1' }, global: { plugins } })
  await flushPromises()
  return shown
}

describe('DataRequestDialog', () => {
  it('marks what was entered for somebody, with the file that shows his wish', async () => {
    await open({})

    expect(screen.getByText('代录')).toBeTruthy()
    expect(screen.getByRole('link', { name: '本人签名照片' }).getAttribute('href')).toBe('/api/evidence/e1')
    expect(screen.getByRole('button', { name: '同意' })).toBeTruthy()
  })

  it('does not let whoever entered it answer it', async () => {
    await open({ helper: { ...helper, isMine: true } })

    expect(screen.getByText('这件是您代录的，由其他人员答复。')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '同意' })).toBeNull()
  })

  it('tells whoever entered it when nobody is left to answer it', async () => {
    vi.spyOn(accountsApi, 'request').mockResolvedValue({ ...aRequest({ helper: { ...helper, isMine: true } }), lacksDecider: true })
    const { plugins } = await deskPlugins()
    render(DataRequestDialog, { props: { number: 'Q1' }, global: { plugins } })

    expect(await screen.findByText(/社区里现在没有别人能答复，请报街道安排人员/)).toBeTruthy()
  })

  it('notes that the answer was handed over', async () => {
    const handOver = vi.spyOn(accountsApi, 'handOver').mockResolvedValue(aRequest({}).request)
    const { emitted } = await open({ state: 'GRANTED', decidedBy: '钱社区', decidedAt: '2026-11-22T02:00:00Z', version: 1 })

    await userEvent.click(screen.getByRole('button', { name: '已交给本人' }))

    expect(handOver.mock.calls[0]?.[0]).toMatchObject({ number: 'Q1', residentNumber: 'R-1', version: 1 })
    expect(emitted('decided')).toHaveLength(1)
  })

  it('prints the answer until it is handed over', async () => {
    const { unmount } = await open({ state: 'GRANTED', version: 1 })
    expect(screen.getByRole('button', { name: '打印答复' })).toBeTruthy()
    unmount()

    await open({ state: 'GRANTED', handedOverAt: '2026-11-22T03:00:00Z', handedOverBy: '孙网格', version: 2 })
    expect(screen.queryByRole('button', { name: '打印答复' })).toBeNull()
  })
})
