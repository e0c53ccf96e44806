import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createLinliI18n } from '@/shared/i18n'
import { Refusal, serve } from '@/testing/server'
import { en } from '../en'
import { keepReceipt, receipts } from '../report/receipts'
import { zh } from '../zh'
import FollowPage from './FollowPage.vue'
import type { PublicCase } from './followApi'

const path = '/api/public/cases/WG-1'
const step = (at: string, text: string) => ({ at, action: 'accept', text, opinion: null, evidence: [] })

const aCase = (changes: Partial<PublicCase> = {}): PublicCase => ({
  number: 'WG-1', title: '楼道堆物', categoryName: '楼道堆物', state: 'REPORTED', stateText: '待承接', stageLight: 'RED', stageText: '待接收',
  openedAt: '2026-11-21T02:00:00Z', promisedAt: null, closedAt: null, handlingUnit: null, rating: null, rateable: false,
  steps: [step('2026-11-21T02:00:00Z', '您的上报已收到')],
  withdrawable: false, supplementable: false, reopenableUntil: null, mergedInto: null, reviewedAt: null,
  urge: { allowed: false, urgedAt: null, nextAt: null }, ...changes,
})

async function open(query = '') {
  sessionStorage.setItem('linli.codes', '{"WG-1":"12345678"}')
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)', component: FollowPage }] })
  await router.push(`/m/cases/WG-1${query}`)
  render(FollowPage, { props: { number: 'WG-1' }, global: { plugins: [createPinia(), createLinliI18n(zh, en), router] } })
  await flushPromises()
  return router
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('page of a report', () => {
  beforeEach(() => {
    sessionStorage.clear()
    window.scrollTo = vi.fn()
  })

  it('offers only what is still possible', async () => {
    serve({ [`GET ${path}`]: aCase({ withdrawable: true, supplementable: true }) })
    await open()

    expect(screen.getByRole('button', { name: /撤回上报/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /补充情况/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /没有解决/ })).toBeNull()
  })

  it('says what was promised first when the category was corrected', async () => {
    serve({
      [`GET ${path}`]: aCase({ categoryName: '病死畜禽丢弃', promisedAt: '2099-11-24T09:30:00Z', firstPromisedAt: '2099-11-20T09:30:00Z', firstPromiseMissed: false }),
    })
    await open()

    expect(screen.getByText('原承诺').nextElementSibling?.textContent)
      .toBe('2099年11月20日 17:30 前。核实后改按“病死畜禽丢弃”办理，答复时间按这一类重新计算')
  })

  it('withdraws a report that nobody has taken on', async () => {
    const calls = serve({ [`GET ${path}`]: aCase({ withdrawable: true }), [`POST ${path}/withdrawal`]: null })
    await open()

    await press(/撤回上报/)
    await flushPromises()
    await userEvent.type(screen.getByLabelText('为什么撤回'), '自己清走了')
    await press('确定撤回')
    await flushPromises()

    expect(calls.find(call => call.method === 'POST')?.body).toEqual({ queryCode: '12345678', reason: '自己清走了' })
    expect(screen.getByText('已经撤回，这件事不再办理')).toBeTruthy()
  })

  it('asks for speed once, and says from when on it can be asked for again', async () => {
    let urged = false
    const calls = serve({
      [`GET ${path}`]: () => aCase({ urge: { allowed: !urged, urgedAt: null, nextAt: urged ? '2026-11-23T16:00:00Z' : null } }),
      [`POST ${path}/urge`]: () => {
        urged = true
        return null
      },
    })
    await open()

    await press(/催一催/)
    await flushPromises()

    expect(calls.find(call => call.method === 'POST')?.body).toEqual({ queryCode: '12345678' })
    expect(screen.getByText('已提醒承办单位抓紧办理')).toBeTruthy()
    expect(screen.getByText(/11月24日起可以再催/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /催一催/ })).toBeNull()
  })

  it('says that somebody was faster, and shows what is possible now', async () => {
    let taken = false
    serve({
      [`GET ${path}`]: () => aCase({ withdrawable: !taken }),
      [`POST ${path}/withdrawal`]: () => {
        taken = true
        return new Refusal(409, { detail: '已经有人接手，不能撤回了' })
      },
    })
    await open('?do=withdraw')

    await userEvent.type(screen.getByLabelText('为什么撤回'), '自己清走了')
    await press('确定撤回')
    await flushPromises()

    expect(screen.getByText('已经有人接手，不能撤回了')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /撤回/ })).toBeNull()
  })

  it('wants words or a photo for a supplement', async () => {
    const calls = serve({ [`GET ${path}`]: aCase({ supplementable: true }), [`POST ${path}/supplement`]: null })
    await open('?do=supplement')

    await press('提交补充')
    expect(screen.getByRole('alert').textContent).toBe('请写几个字，或者加一张照片')
    await userEvent.type(screen.getByLabelText('补充什么'), '又塌了一块')
    await press('提交补充')
    await flushPromises()

    expect(calls.find(call => call.method === 'POST')?.body).toEqual({ queryCode: '12345678', text: '又塌了一块', evidenceIds: [] })
  })

  it('says until when it may be called not solved, and why it must be said', async () => {
    const until = new Date(Date.now() + 86_400_000).toISOString()
    const calls = serve({
      [`GET ${path}`]: aCase({ state: 'CLOSED', stageLight: 'GREEN', reopenableUntil: until }), [`POST ${path}/unsolved`]: null,
    })
    await open()

    await press(/没有解决.*前可以提出，会请他们重新处理/)
    await flushPromises()
    await press('请他们重新处理')
    expect(screen.getByRole('alert').textContent).toBe('请写几个字，说说还有什么没有解决')
    await userEvent.type(screen.getByLabelText('还有什么没有解决'), '污水还在流')
    await press('请他们重新处理')
    await flushPromises()

    expect(calls.find(call => call.method === 'POST')?.body).toEqual({ queryCode: '12345678', reason: '污水还在流', evidenceIds: [] })
  })

  it('does not offer it when the time is over', async () => {
    serve({ [`GET ${path}`]: aCase({ state: 'CLOSED', reopenableUntil: '2026-01-01T00:00:00Z' }) })
    await open()

    expect(screen.queryByRole('button', { name: /没有解决/ })).toBeNull()
  })

  it('shows how the earlier report goes on that it was merged into', async () => {
    const earlier = aCase({ stateText: '处置中', handlingUnit: '柳塘村', steps: [step('2026-11-21T01:00:00Z', '由柳塘村直接处理')] })
    serve({ [`GET ${path}`]: aCase({ state: 'MERGED', mergedInto: earlier }) })
    await open()

    expect(screen.getByText('已并入同一地点更早的一件，进展如下')).toBeTruthy()
    expect(screen.getByRole('region', { name: '现在的情况' }).textContent).toContain('处置中')
    expect(screen.getByText('由柳塘村直接处理')).toBeTruthy()
  })

  it('marks what came since somebody looked, and remembers that it was read', async () => {
    keepReceipt({
      number: 'WG-1', queryCode: '12345678', title: '楼道堆物', grid: '', at: '2026-11-21T02:00:00Z', seenAt: '2026-11-21T02:00:00Z',
    })
    serve({ [`GET ${path}`]: aCase({
      steps: [step('2026-11-21T02:00:00Z', '您的上报已收到'), step('2026-11-21T03:00:00.5Z', '柳塘村已承接')],
    }) })
    await open()

    expect(screen.getByText('上次看过以后，有 1 条新进展')).toBeTruthy()
    expect(screen.getAllByText('新')).toHaveLength(1)
    expect(receipts()[0]!.seenAt).toBe('2026-11-21T03:00:00.5Z')
  })

  it('lets number and code be mended when they do not fit', async () => {
    serve({ [`GET ${path}`]: new Refusal(404, {}) })
    const router = await open()

    expect((screen.getByLabelText('编号') as HTMLInputElement).value).toBe('WG-1')
    expect((screen.getByLabelText('查询码') as HTMLInputElement).value).toBe('12345678')
    await userEvent.clear(screen.getByLabelText('编号'))
    await userEvent.type(screen.getByLabelText('编号'), 'wg-2')
    await press('查看')
    await flushPromises()

    expect(router.currentRoute.value.path).toBe('/m/cases/WG-2')
  })

  it('calls a case closed, not evaluated, to who has not rated it', async () => {
    serve({ [`GET ${path}`]: aCase({ state: 'CLOSED', stageLight: 'GREEN', closedAt: '2026-11-21T05:00:00Z', rateable: true }) })
    await open()

    const now = screen.getByRole('region', { name: '现在的情况' }).textContent
    expect(now).toContain('已办结')
    expect(now).not.toContain('已评价')
  })

  it('does not call news what somebody did here himself', async () => {
    keepReceipt({
      number: 'WG-1', queryCode: '12345678', title: '楼道堆物', grid: '', at: '2026-11-21T02:00:00Z', seenAt: '2026-11-21T02:00:00Z',
    })
    let told = false
    serve({
      [`GET ${path}`]: () => aCase({
        supplementable: true,
        steps: [step('2026-11-21T02:00:00Z', '您的上报已收到'), ...told ? [step('2026-11-21T03:00:00Z', '您补充了情况')] : []],
      }),
      [`POST ${path}/supplement`]: () => {
        told = true
        return null
      },
    })
    await open('?do=supplement')

    await userEvent.type(screen.getByLabelText('补充什么'), '又塌了一块')
    await press('提交补充')
    await flushPromises()

    expect(screen.getByText('您补充了情况')).toBeTruthy()
    expect(screen.queryByText(/新进展/)).toBeNull()
    expect(receipts()[0]!.seenAt).toBe('2026-11-21T03:00:00Z')
  })

  it('is kept on the phone only when somebody says so', async () => {
    serve({ [`GET ${path}`]: aCase() })
    await open()
    expect(receipts()).toEqual([])

    await press('记在这部手机上')

    expect(receipts().map(each => each.number)).toEqual(['WG-1'])
    expect(screen.getByText('已记在这部手机上')).toBeTruthy()
  })
})
