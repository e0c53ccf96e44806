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
        household: async () => household, codes: async () => ({ lists: {}, usual: {} }), report: vi.fn(), ...source,
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

  it('offers first what a newborn usually is to the householder, and finds the rest by name', async () => {
    const relation = [['20', '子'], ['30', '女'], ['42', '孙女'], ['51', '父亲'], ['94', '侄女']].map(([code, name]) => ({ code: code!, name: name! }))
    const change = report({ codes: async () => ({ lists: { relation }, usual: { BIRTH: ['42', '20', '30'] } }) })
    await change.codes.load()
    const offered = () => change.usualRelations.value.map(({ name }) => name)

    change.entry.kind = 'BIRTH'
    expect(offered()).toEqual(['孙女', '子', '女'])
    expect(change.relationsNamed('女').map(({ name }) => name)).toEqual(['女', '孙女', '侄女'])
    change.entry.relation = '94'
    expect(offered()).toEqual(['孙女', '子', '女', '侄女'])
    change.entry.kind = 'MARRIAGE'
    expect(offered()).toHaveLength(5)
  })
})
