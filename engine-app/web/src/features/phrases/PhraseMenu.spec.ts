import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { Phrase } from '@/shared/api/types'
import { deskPlugins, staff } from '@/testing/desk'
import { serve } from '@/testing/server'
import PhraseMenu from './PhraseMenu.vue'
import PhrasesDialog from './PhrasesDialog.vue'

const aPhrase = (id: string, text: string, changes: Partial<Phrase> = {}): Phrase =>
  ({ id, scope: 'OWN', unit: null, kind: null, text, editable: true, version: 0, ...changes })
const items = [aPhrase('p1', '已到现场核实'), aPhrase('p2', '已处理完毕', { scope: 'OFFICE', editable: false })]
const answers = { 'GET /api/phrases': { items }, 'POST /api/phrases/p2/uses': null }

async function open(kind?: 'PETITION') {
  const { plugins } = await deskPlugins()
  return { user: userEvent.setup(), ...render(PhraseMenu, { global: { plugins }, props: { kind } }) }
}

describe('PhraseMenu', () => {
  it('inserts by keyboard what was found by a few letters, and remembers the use', async () => {
    const calls = serve(answers)
    const { user, emitted } = await open()

    await user.click(screen.getByRole('button', { name: /常用语/ }))
    await screen.findByText('已到现场核实')
    await user.keyboard('处理{Enter}')

    expect(emitted().insert).toEqual([['已处理完毕']])
    await waitFor(() => expect(calls.some(({ path }) => path === '/api/phrases/p2/uses')).toBe(true))
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('asks for the phrases of the matter at hand', async () => {
    const calls = serve(answers)
    const { user } = await open('PETITION')

    await user.click(screen.getByRole('button', { name: /常用语/ }))
    await screen.findByText('已到现场核实')

    expect(calls.find(({ path }) => path === '/api/phrases')?.query.get('kind')).toBe('PETITION')
  })

  it('moves with the arrows and goes with Esc', async () => {
    serve(answers)
    const { user, emitted } = await open()

    await user.click(screen.getByRole('button', { name: /常用语/ }))
    await screen.findByText('已到现场核实')
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('已处理完毕')
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('已到现场核实')
    await user.keyboard('{Escape}')

    expect(screen.queryByRole('listbox')).toBeNull()
    expect(emitted().insert).toBeUndefined()
    expect(emitted().leave).toHaveLength(1)
  })
})

describe('PhrasesDialog', () => {
  async function manage(permissions: string[], kind?: 'PETITION') {
    const { plugins } = await deskPlugins('/desk/inbox', { ...staff, permissions })
    return { user: userEvent.setup(), ...render(PhrasesDialog, { global: { plugins }, props: { kind } }) }
  }

  it('adds to my own, and offers no other place to those who keep none', async () => {
    const calls = serve({ ...answers, 'POST /api/phrases': items[0] })
    const { user } = await manage(['task:work'])

    await user.type(await screen.findByLabelText(/写一条常用语/), '请补充照片')
    expect(screen.queryByRole('combobox')).toBeNull()
    await user.click(screen.getByRole('button', { name: '添加' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.body)
      .toEqual({ scope: 'OWN', unitCode: null, kind: null, text: '请补充照片' }))
  })

  it('lets heads add to their unit', async () => {
    const calls = serve({ ...answers, 'POST /api/phrases': items[0] })
    const { user } = await manage(['task:work', 'task:reassign'])

    await user.type(await screen.findByLabelText(/写一条常用语/), '社区统一说法')
    await user.click(screen.getByRole('combobox'))
    await user.click(await screen.findByRole('option', { name: '滨河社区' }))
    await user.click(screen.getByRole('button', { name: '添加' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.body)
      .toEqual({ scope: 'UNIT', unitCode: '990981001001', kind: null, text: '社区统一说法' }))
  })

  it('keeps a phrase for the matter at hand unless that is unticked', async () => {
    const calls = serve({ ...answers, 'POST /api/phrases': items[0] })
    const { user } = await manage(['task:work'], 'PETITION')

    await user.type(await screen.findByLabelText(/写一条常用语/), '不属于本单位职权范围')
    await user.click(screen.getByRole('button', { name: '添加' }))
    await waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ kind: 'PETITION' }))

    await user.click(screen.getByRole('checkbox', { name: '只用于信访事项' }))
    await user.type(screen.getByLabelText(/写一条常用语/), '请补充')
    await user.click(screen.getByRole('button', { name: '添加' }))
    await waitFor(() => expect(calls.filter(({ method }) => method === 'POST').at(-1)?.body).toMatchObject({ kind: null }))
  })

  it('changes only what is mine to change', async () => {
    serve(answers)
    await manage(['task:work'])

    expect(await screen.findByRole('button', { name: '修改：已到现场核实' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '修改：已处理完毕' })).toBeNull()
  })
})
