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
  relations: [], usualRelations: {}, sexes: [], workAway: [],
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

  it('offers first what a newborn usually is to the householder, and finds any other relation by name', async () => {
    const relations = [['20', '子'], ['30', '女'], ['51', '父亲'], ['94', '侄女']].map(([code, name]) => ({ code: code!, name: name! }))
    serve({
      'GET /api/me/changes/choices': {
        ...choices, kinds: ['BIRTH'], households: [choices.households[0]], relations, usualRelations: { BIRTH: ['30', '20'] },
      },
    })
    await openPage(NewChangePage, '/m/me/changes/new')
    await flushPromises()
    await userEvent.selectOptions(screen.getByLabelText('变动'), 'BIRTH')
    const field = screen.getByLabelText<HTMLSelectElement>('与户主关系')
    expect([...field.options].map(option => option.text)).toEqual(['请选择', '女', '子', '其他关系，按名称查找'])

    await userEvent.selectOptions(field, '其他关系，按名称查找')
    await userEvent.type(screen.getByLabelText('关系名称'), '侄')
    await userEvent.click(screen.getByRole('radio', { name: '侄女' }))

    expect(screen.getByRole<HTMLInputElement>('radio', { name: '侄女' }).checked).toBe(true)
    expect(screen.queryByRole('radio', { name: '父亲' })).toBeNull()
  })

  it('tells what is refused though the form does not ask for it', async () => {
    await report([{ field: 'facts.person.documentKind', message: '证件类型不对' }])

    expect(screen.getByRole('alert').textContent).toContain('证件类型不对')
  })
})
