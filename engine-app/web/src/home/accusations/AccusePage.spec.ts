import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Refusal, serve } from '@/testing/server'
import { openPage } from '../me/me.fixture'
import AccusedPage from './AccusedPage.vue'
import AccusePage from './AccusePage.vue'

const code = 'ABCD-EFGH-JKLM-NPQR'
const base = '/api/public/accusations'

describe('an accusation on the phone', () => {
  beforeEach(() => {
    window.scrollTo = vi.fn()
    Element.prototype.scrollIntoView = vi.fn()
    localStorage.clear()
  })

  async function open(answer: unknown) {
    const calls = serve({ [`GET ${base}/units`]: { items: [{ code: 'C4', name: '白果湾村' }] }, [`POST ${base}`]: answer })
    await openPage(AccusePage, '/m/accuse')
    await flushPromises()
    await userEvent.type(screen.getByLabelText('您要举报谁'), '村书记')
    await userEvent.type(screen.getByLabelText('反映的情况'), '把地租给亲戚')
    return calls
  }

  it('sends no name of an anonymous accuser, shows the code once and keeps nothing', async () => {
    const calls = await open({ code })

    await userEvent.click(screen.getByRole('button', { name: '提交并密封' }))
    await flushPromises()

    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      accused: '村书记', unit: null, story: '把地租给亲戚', named: false, name: null, contact: null,
    })
    expect(screen.getByText(code)).toBeTruthy()
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toMatch(/ABCD|村书记/)
    await userEvent.click(screen.getByRole('button', { name: '我已记下，离开' }))
    expect(screen.getByText('离开以后不能再看到这个码。已经记下了吗？')).toBeTruthy()
  })

  it('asks whoever signs for name and contact before it sends anything', async () => {
    const calls = await open({ code })

    await userEvent.click(screen.getByRole('radio', { name: /实名/ }))
    await userEvent.click(screen.getByRole('button', { name: '提交并密封' }))

    expect(screen.getByText('请填写姓名')).toBeTruthy()
    expect(screen.getByText('请填写联系方式')).toBeTruthy()
    expect(calls.some(({ method }) => method === 'POST')).toBe(false)
  })

  it('keeps what was typed when it was refused', async () => {
    await open(new Refusal(429, { detail: '请稍后再试' }))

    await userEvent.click(screen.getByRole('button', { name: '提交并密封' }))
    await flushPromises()

    expect(screen.getByText('请稍后再试')).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('反映的情况').value).toBe('把地租给亲戚')
  })
})

describe('an accusation followed by its code', () => {
  async function look(answer: unknown) {
    const calls = serve({ [`POST ${base}/progress`]: answer, [`POST ${base}/supplements`]: null })
    await openPage(AccusedPage, '/m/accusation')
    await userEvent.type(screen.getByLabelText('查询码'), code)
    await userEvent.click(screen.getByRole('button', { name: '查看' }))
    await flushPromises()
    return calls
  }

  it('says the word and takes more', async () => {
    const calls = await look({ state: 'HANDLING', named: false, reply: null })
    expect(screen.getByText('正在处理')).toBeTruthy()

    await userEvent.type(screen.getByLabelText('还想说的'), '合同在会计那里')
    await userEvent.click(screen.getByRole('button', { name: '补充' }))
    await flushPromises()

    expect(calls.at(-1)?.body).toEqual({ code, words: '合同在会计那里' })
    expect(screen.getByText('已收到补充的材料')).toBeTruthy()
  })

  it('shows a real-name accuser the answer, and nothing more is taken', async () => {
    await look({ state: 'CLOSED', named: true, reply: '查清了' })

    expect(screen.getByText('查清了')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '补充' })).toBeNull()
  })

  it('says that a code opens nothing', async () => {
    await look(new Refusal(404, { detail: '没有找到' }))

    expect(screen.getByText('没有这个查询码，请核对')).toBeTruthy()
  })
})
