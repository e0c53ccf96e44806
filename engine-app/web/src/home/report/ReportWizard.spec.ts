import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { http, HttpProblem } from '@/shared/http'
import { createLinliI18n } from '@/shared/i18n'
import { en } from '../en'
import { zh } from '../zh'
import { followApi } from '../follow/followApi'
import { emptyDraft, loadDraft, saveDraft } from './draft'
import GridEntry from './GridEntry.vue'
import { reportApi } from './reportApi'

const grid = { code: '1', name: '上湾网格', community: null, street: null, worker: null }
const groups = [{
  code: '05', name: '农业农村', plainName: '田里、山上、牲口的事', hotline: null, sealed: false, children: [
    { code: '0501', name: '病死畜禽丢弃', plainName: '死猪死鸡等乱丢', hotline: null, sealed: false, children: [] },
    { code: '0502', name: '火灾', plainName: '着火了', hotline: '119', sealed: false, children: [] },
    { code: '0503', name: '涉毒线索', plainName: '有人吸毒卖毒', hotline: '110', sealed: true, children: [] },
  ],
}]
const filled = () => ({ ...emptyDraft(), categoryCode: '0501', categoryName: '死猪死鸡等乱丢', description: '水沟里有死猪', address: '桥头' })

async function open(query: string): Promise<Router> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)', component: GridEntry }] })
  await router.push(`/g/t1${query}`)
  render(GridEntry, { props: { token: 't1' }, global: { plugins: [createPinia(), createLinliI18n(zh, en), router] } })
  await flushPromises()
  return router
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('report wizard', () => {
  beforeEach(() => {
    sessionStorage.clear()
    window.scrollTo = vi.fn()
    vi.spyOn(reportApi, 'grid').mockResolvedValue(grid)
    vi.spyOn(reportApi, 'categories').mockResolvedValue(groups)
    vi.spyOn(followApi, 'get').mockRejectedValue(new HttpProblem({ type: '', title: '', status: 0 }))
  })

  it('asks to call first where it may be dangerous, and goes on when told so', async () => {
    const router = await open('?step=what&in=05')

    await press(/着火了/)
    expect(screen.getByRole('link', { name: '拨打 119' }).getAttribute('href')).toBe('tel:119')
    await press(/接着上报/)
    await flushPromises()

    expect(router.currentRoute.value.query.step).toBe('words')
    expect(loadDraft('t1').categoryCode).toBe('0502')
  })

  it('takes sealed matters by telephone only', async () => {
    await open('?step=what&in=05')

    await press(/有人吸毒卖毒/)

    expect(screen.getByRole('link', { name: '拨打 110' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /接着上报/ })).toBeNull()
    expect(loadDraft('t1').categoryCode).toBe('')
  })

  it('loses nothing on the way back', async () => {
    const router = await open('?step=words')
    await userEvent.type(screen.getByLabelText('情况'), '水沟里有死猪')
    await router.push({ query: { step: 'where' } })
    await flushPromises()

    await router.push({ query: { step: 'words' } })
    await flushPromises()

    expect((screen.getByLabelText('情况') as HTMLTextAreaElement).value).toBe('水沟里有死猪')
    expect(loadDraft('t1').description).toBe('水沟里有死猪')
  })

  it('stays and says what is missing', async () => {
    const router = await open('?step=where')

    await press('下一步')
    await flushPromises()

    expect(router.currentRoute.value.query.step).toBe('where')
    expect(screen.getByRole('alert').textContent).toBe('请记下位置，或者写出地点')
  })

  it('does not go on without a photo that did not arrive, unless told so', async () => {
    vi.spyOn(http, 'upload').mockRejectedValue(new HttpProblem({ type: 'about:unreachable', title: '', status: 0 }))
    const router = await open('?step=photo')
    await userEvent.upload(screen.getByLabelText('拍照'), new File(['x'], 'a.jpg', { type: 'image/jpeg' }))
    await flushPromises()

    await press('下一步')
    expect(screen.getByRole('alert').textContent).toBe('有 1 张照片没有传上去。请先选怎么办：')
    expect(router.currentRoute.value.query.step).toBe('photo')

    await press('不要这 1 张，继续')
    await flushPromises()
    expect(router.currentRoute.value.query.step).toBe('what')
  })

  it('keeps the form when the language changes without a network', async () => {
    await open('?step=words')
    await userEvent.type(screen.getByLabelText('情况'), '水沟里有死猪')
    vi.spyOn(reportApi, 'grid').mockRejectedValue(new HttpProblem({ type: 'about:unreachable', title: '', status: 0 }))

    await press('English')
    await flushPromises()

    expect((screen.getByLabelText('What happened') as HTMLTextAreaElement).value).toBe('水沟里有死猪')
  })

  it('shows the reporter what he typed about himself', async () => {
    saveDraft('t1', { ...filled(), anonymous: false, name: '李师傅', phone: '13800000000' })

    await open('?step=check')

    expect(screen.getByText(/李师傅 13800000000/)).toBeTruthy()
  })

  it('asks whether it is the same, and sends what was answered', async () => {
    saveDraft('t1', filled())
    const one = { token: 'sealed', categoryName: '死猪死鸡等乱丢', reported: '2 小时前', distance: '约 50 米以内', stage: '待处理' }
    const similar = vi.spyOn(reportApi, 'similar').mockResolvedValue([one])
    const send = vi.spyOn(reportApi, 'send').mockResolvedValue({ number: 'WG-1', queryCode: '48271956', sameMatter: true })
    const router = await open('?step=where')

    await press('下一步')
    await flushPromises()
    expect(router.currentRoute.value.query.step).toBe('same')
    expect(screen.getByText('2 小时前 · 约 50 米以内 · 待处理')).toBeTruthy()
    await press('下一步')
    expect(screen.getByRole('alert').textContent).toBe('请选一项')
    await userEvent.click(screen.getByRole('radio', { name: /^是同一件事：死猪死鸡等乱丢/ }))
    await press('下一步')
    await flushPromises()
    await userEvent.click(screen.getByRole('checkbox'))
    await press('下一步')
    await flushPromises()
    expect(screen.getByText('与附近已有的上报是同一件事')).toBeTruthy()
    await press('发送')
    await flushPromises()

    expect(similar.mock.calls[0]).toEqual(['t1', { categoryCode: '0501', address: '桥头', longitude: null, latitude: null }])
    expect(send.mock.calls[0]![0].suspectedDuplicate).toBe('sealed')
    expect(screen.getByText(/您这一份也照样登记/)).toBeTruthy()
  })

  it('goes on at once where nobody reported the same, or nobody can tell', async () => {
    saveDraft('t1', filled())
    vi.spyOn(reportApi, 'similar').mockRejectedValue(new HttpProblem({ type: '', title: '', status: 429 }))
    const router = await open('?step=where')

    await press('下一步')
    await flushPromises()

    expect(router.currentRoute.value.query.step).toBe('who')
  })

  it('makes one report of two taps and shows the code', async () => {
    saveDraft('t1', filled())
    const key = loadDraft('t1').key
    const send = vi.spyOn(reportApi, 'send').mockResolvedValue({ number: 'WG-1', queryCode: '48271956', sameMatter: false })
    const router = await open('?step=who')
    await userEvent.click(screen.getByRole('checkbox'))
    await router.push({ query: { step: 'check' } })
    await flushPromises()

    await userEvent.dblClick(screen.getByRole('button', { name: '发送' }))
    await flushPromises()

    expect(send).toHaveBeenCalledOnce()
    expect(send.mock.calls[0]![1]).toBe(key)
    expect(send.mock.calls[0]![0]).toMatchObject({ gridToken: 't1', categoryCode: '0501', consent: true, reporter: { anonymous: true } })
    expect(screen.getByText('48271956')).toBeTruthy()
    expect(loadDraft('t1').description).toBe('')
  })

  it('opens the screen whose field the server does not accept', async () => {
    saveDraft('t1', filled())
    vi.spyOn(reportApi, 'send').mockRejectedValue(new HttpProblem({
      type: '/problems/invalid-request', title: '', status: 400, errors: [{ field: 'description', message: '请至少写 10 个字' }],
    }))
    const router = await open('?step=who')
    await userEvent.click(screen.getByRole('checkbox'))
    await router.push({ query: { step: 'check' } })
    await flushPromises()

    await press('发送')
    await flushPromises()

    expect(router.currentRoute.value.query.step).toBe('words')
    expect(screen.getByRole('alert').textContent).toBe('请至少写 10 个字')
  })

  it('keeps everything when the network is gone', async () => {
    saveDraft('t1', filled())
    vi.spyOn(reportApi, 'send').mockRejectedValue(new HttpProblem({ type: 'about:unreachable', title: '', status: 0 }))
    const router = await open('?step=who')
    await userEvent.click(screen.getByRole('checkbox'))
    await router.push({ query: { step: 'check' } })
    await flushPromises()

    await press('发送')
    await flushPromises()

    expect(screen.getByText(/重新发送不会变成两份/)).toBeTruthy()
    expect(loadDraft('t1').description).toBe('水沟里有死猪')
  })

  it('goes on where it was left, and can be given up', async () => {
    saveDraft('t1', { ...filled(), step: 'where' })
    const router = await open('')

    await press(/^继续上报/)
    await flushPromises()
    expect(router.currentRoute.value.query.step).toBe('where')
    await router.push({ query: {} })
    await flushPromises()
    await press('放弃这次填写')
    expect(loadDraft('t1').description).toBe('水沟里有死猪')
    await press('放弃这次填写')

    expect(screen.getByRole('button', { name: '我要上报' })).toBeTruthy()
    expect(loadDraft('t1').description).toBe('')
  })

  it('says at once that a telephone number is too short', async () => {
    saveDraft('t1', { ...filled(), anonymous: false })
    await open('?step=who')

    await userEvent.type(screen.getByLabelText('电话（可不填）'), '1380013800')
    await userEvent.tab()
    expect(screen.getByRole('alert').textContent).toContain('11 位')
    await userEvent.type(screen.getByLabelText('电话（可不填）'), '0')

    expect(screen.queryByRole('alert')).toBeNull()
  })
})
