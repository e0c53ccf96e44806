import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { serve } from '@/testing/server'
import ChangeFacts from './ChangeFacts.vue'

const line = (field: string, label: string, recorded: string | null, reported: string | null) =>
  ({ field, label, recorded, reported, settled: null })

const sheet = {
  number: 'BD-1',
  kind: 'MOVE_IN',
  kindName: '迁入',
  source: 'GRID',
  sourceName: '网格员上报',
  sourceUnit: '滨河东网格',
  on: '2026-11-20',
  isFull: true,
  household: 'H1',
  known: 'R7',
  lines: [line('person', '姓名', null, '夹谷在册'), line('document', '证件号码', '已登记：R7', '990981************')],
  decisions: [],
  followUps: [],
  mayRevert: false,
}

describe('ChangeFacts', () => {
  it('leads to the record of somebody who was typed and is recorded already', async () => {
    serve({ 'GET /api/changes/BD-1': sheet })
    const { plugins } = await deskPlugins('/desk/cases/BD-1', { ...staff, permissions: ['change:read'] })
    render(ChangeFacts, { props: { number: 'BD-1' }, global: { plugins } })

    const link = await screen.findByRole('link', { name: '已登记：R7' })

    expect(link.getAttribute('href')).toBe('/desk/archive/residents/R7')
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })
})
