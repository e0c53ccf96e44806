import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Refusal, serve } from '@/testing/server'
import { openPage } from './me.fixture'
import type { MyChangeChoices } from './meApi'
import NewChangePage from './NewChangePage.vue'

const members = [{ number: 'R1', name: '端木门牌', relation: '户主', isSelf: true }]
const choices: MyChangeChoices = {
  kinds: ['RETURN'],
  households: [
    { number: 'H1', kind: 'LEGAL', address: '石桥村 7 号', members },
    { number: 'H2', kind: 'LIVING', address: '石桥村 7 号', members },
  ],
  relations: [], sexes: [], workAway: [],
}

describe('a change of my own household', () => {
  beforeEach(() => {
    window.scrollTo = vi.fn()
    Element.prototype.scrollIntoView = vi.fn()
  })

  async function report(errors: { field: string, message: string }[]) {
    serve({ 'GET /api/me/changes/choices': choices, 'POST /api/me/changes': new Refusal(400, { detail: '填写有误', errors }) })
    await openPage(NewChangePage, '/m/me/changes/new')
    await userEvent.click(screen.getByRole('button', { name: /居住户 · 1 人/ }))
    await flushPromises()
    await userEvent.selectOptions(screen.getByLabelText('变动'), 'RETURN')
    await userEvent.selectOptions(screen.getByLabelText('谁'), 'R1')
    await userEvent.click(screen.getByRole('button', { name: '上报' }))
    await flushPromises()
  }

  it('tells two households at one address apart', async () => {
    await report([])

    expect(screen.getByText('居住户 · 1 人')).toBeTruthy()
    expect(screen.queryByText('户籍户 · 1 人')).toBeNull()
  })

  it('says at the household why it is refused, until another is chosen', async () => {
    await report([{ field: 'household', message: '这一户已经销户' }])

    expect(screen.getAllByRole('alert').map(alert => alert.textContent)).toEqual(['这一户已经销户'])
    await userEvent.click(screen.getByRole('button', { name: '换一户' }))
    await userEvent.click(screen.getByRole('button', { name: /户籍户 · 1 人/ }))
    await flushPromises()
    expect(screen.queryByText('这一户已经销户')).toBeNull()
  })

  it('tells what is refused though the form does not ask for it', async () => {
    await report([{ field: 'facts.person.documentKind', message: '证件类型不对' }])

    expect(screen.getByRole('alert').textContent).toContain('证件类型不对')
  })
})
