import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { HttpProblem } from '@/shared/http'
import { deskPlugins } from '@/testing/desk'
import { serve } from '@/testing/server'
import { platesApi } from './platesApi'
import RequestDialog from './RequestDialog.vue'

const area = '990981001001'
const down = new HttpProblem({ type: 'about:blank', title: '', status: 503, detail: '请稍后再试' })

/** 480 doors of the area have no plate; `found` counts those with an address. */
async function open(found: (address: string) => Promise<number>) {
  serve({ 'GET /api/grids': { items: [], page: 0, size: 100, total: 0 } })
  vi.spyOn(platesApi, 'without').mockImplementation(async (_, having) => having ? found(having) : 480)
  const requested = vi.spyOn(platesApi, 'request').mockResolvedValue({ requested: 1 })
  const { plugins } = await deskPlugins()
  render(RequestDialog, { global: { plugins } })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('combobox', { name: '范围' }))
  await user.click(await screen.findByRole('option', { name: '滨河社区' }))
  await screen.findByText('有 480 户还没有门牌，将申请 480 块。')
  return { user, requested }
}

const go = () => screen.getByRole<HTMLButtonElement>('button', { name: '申请' })
const address = () => screen.getByLabelText('地址包含（可不填）')

describe('RequestDialog', () => {
  it('requests nothing while the number told is not that of the address written', async () => {
    let answer = (_: number) => {}
    const { user, requested } = await open(() => new Promise(resolve => answer = resolve))
    expect(go().disabled).toBe(false)

    await user.type(address(), '7 号{Enter}')
    expect(go().disabled).toBe(true)
    expect(screen.queryByText(/480/)).toBeNull()
    await waitFor(() => expect(platesApi.without).toHaveBeenLastCalledWith(area, '7 号'))
    expect(go().disabled).toBe(true)
    answer(1)
    await screen.findByText('有 1 户还没有门牌，将申请 1 块。')
    expect(requested).not.toHaveBeenCalled()
    await user.click(go())

    expect(requested.mock.calls).toEqual([[area, '7 号']])
  })

  it('requests nothing where the doors could not be counted, and counts again when asked', async () => {
    const found = vi.fn(async () => 1).mockRejectedValue(down)
    const { user, requested } = await open(found)

    await user.type(address(), '7 号')
    await screen.findByText('请稍后再试')
    expect(go().disabled).toBe(true)
    found.mockResolvedValue(1)
    await user.click(screen.getByRole('button', { name: '重试' }))

    await screen.findByText('有 1 户还没有门牌，将申请 1 块。')
    expect(go().disabled).toBe(false)
    expect(requested).not.toHaveBeenCalled()
  })

  it('does not say that every door has a plate where no door has the address', async () => {
    const { user } = await open(async () => 0)

    await user.type(address(), '没有这里')

    expect(await screen.findByText('没有符合这个地址、还没有门牌的住户。')).toBeTruthy()
    expect(go().disabled).toBe(true)
  })
})
