import { describe, expect, it, vi } from 'vitest'
import { createI18n } from 'vue-i18n'
import { createApp } from 'vue'
import { useChangeReport, type ReportSource } from './useChangeReport'

const household = { number: 'H1', dwelling: { address: '一号' }, members: [{ number: 'R1', name: '某人', relation: { name: '户主' } }] }

function report(source: Partial<ReportSource>) {
  let found!: ReturnType<typeof useChangeReport>
  createApp({
    setup() {
      found = useChangeReport(() => [], {
        household: async () => household, codes: async () => ({ lists: {} }), report: vi.fn(), ...source,
      })
      return () => null
    },
  }).use(createI18n({ legacy: false, locale: 'zh', messages: { zh: {} }, missingWarn: false, fallbackWarn: false })).mount(document.createElement('div'))
  return found
}

describe('useChangeReport', () => {
  it('lets somebody leave one household only, unless it is said that he leaves all', async () => {
    const send = vi.fn<ReportSource['report']>(async () => ({ number: 'BD1' }))
    const change = report({ report: send })
    await change.household.load('H1')
    change.entry.kind = 'MOVE_OUT'
    change.entry.resident = 'R1'

    await expect(change.send()).resolves.toBe('BD1')

    expect(send.mock.calls[0]![0].facts?.everywhere).toBe(false)
  })
})
