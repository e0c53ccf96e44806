import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { SavedFilter } from '@/shared/api/types'
import { deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import SavedFilters from './SavedFilters.vue'
import type { InboxQuery } from './inboxApi'

const query: InboxQuery = { view: 'pool', kind: '', light: 'RED', category: '', q: '河', page: 0, size: 20, sort: 'dueAt,asc' }

function aFilter(changes: Partial<SavedFilter> = {}): SavedFilter {
  return {
    id: 'f1', name: '红灯', view: 'unit', kind: null, light: 'RED', category: null, q: null, sort: null,
    unit: null, owner: '王芳', own: true, editable: true, version: 0, ...changes,
  }
}

async function open(path = '/desk/inbox?view=pool') {
  const { plugins } = await deskPlugins(path)
  return { user: userEvent.setup(), ...render(SavedFilters, { props: { query }, global: { plugins } }) }
}
const answers = (items: SavedFilter[]) => ({ 'GET /api/inbox/filters': { items }, 'GET /api/preferences/inbox': {} })

describe('SavedFilters', () => {
  it('shows the list as a colleague has shared it', async () => {
    serve(answers([aFilter({ name: '社区红灯', unit: { code: '990981001001', name: '滨河社区' }, own: false, editable: false })]))
    const { user, emitted } = await open()

    await user.click(await screen.findByRole('button', { name: /已存筛选/ }))
    await user.click(await screen.findByText('社区红灯'))

    expect(emitted().change).toEqual([[{ view: 'unit', kind: '', light: 'RED', category: '', q: '', sort: '', page: 0 }]])
  })

  it('keeps what the list shows, for the whole unit', async () => {
    const calls = serve({ ...answers([]), 'POST /api/inbox/filters': aFilter() })
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: /已存筛选/ }))
    await user.click(await screen.findByText('保存当前筛选'))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('名称'), ' 河边红灯 ')
    await user.click(within(dialog).getByRole('combobox'))
    await user.click(await screen.findByText('滨河社区的同事都能用'))
    await user.click(within(dialog).getByRole('button', { name: '保存' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      name: '河边红灯', unitCode: '990981001001', view: 'pool', kind: null, light: 'RED', category: null, q: '河', sort: 'dueAt,asc',
    }))
  })

  it('says at the name what is wrong with it', async () => {
    serve({
      ...answers([]),
      'POST /api/inbox/filters': new Refusal(400, { errors: [{ field: 'name', message: '您已有同名的筛选，请换个名称' }] }),
    })
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: /已存筛选/ }))
    await user.click(await screen.findByText('保存当前筛选'))
    await user.type(await screen.findByLabelText('名称'), '红灯{Enter}')

    expect(await screen.findByText('您已有同名的筛选，请换个名称')).toBeTruthy()
  })

  it('opens the desk with the filter that was chosen for it, unless a list was asked for', async () => {
    serve({ ...answers([aFilter()]), 'GET /api/preferences/inbox': { filter: 'f1' } })
    const bare = await open('/desk/inbox')
    await waitFor(() => expect(bare.emitted().change).toHaveLength(1))

    const asked = await open('/desk/inbox?view=done')
    await screen.findAllByRole('button', { name: /已存筛选/ })
    expect(asked.emitted().change).toBeUndefined()
  })

  it('offers to change only what one may change', async () => {
    serve(answers([aFilter(), aFilter({ id: 'f2', name: '别人的', own: false, editable: false })]))
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: /已存筛选/ }))
    await user.click(await screen.findByText('管理'))

    expect(await screen.findByRole('button', { name: '修改：红灯' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '修改：别人的' })).toBeNull()
  })
})
