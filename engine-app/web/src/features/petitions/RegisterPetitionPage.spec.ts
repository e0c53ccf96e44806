import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { type Call, Refusal, serve } from '@/testing/server'
import RegisterPetitionPage from './RegisterPetitionPage.vue'

const hint = {
  number: 'XF2026-990981-000001', receivedOn: '2026-10-01', content: '国土资源', stateName: '三级终结', samePerson: true, likeness: 82,
  claim: '补发承包地征收补偿款',
}
const permissions = ['petition:register', 'petition:read', 'case:read', 'evidence:upload']

async function open(register: unknown = { number: 'XF2026-990981-000002', queryCode: '48291357' }, similar: unknown = { items: [] }) {
  const calls = serve({
    'GET /api/public/petitions/contents': { items: [{ code: 'land', name: '国土资源' }] },
    'GET /api/grids': { items: [{ code: 'g', name: '河东组', community: { code: '990981100202', name: '石桥村' } }], page: 0, size: 100, total: 1 },
    'GET /api/units': { items: [{ code: 'ZR', name: '自然资源局' }] },
    'POST /api/petitions/similar': similar,
    'POST /api/petitions': register,
  })
  const { plugins } = await deskPlugins('/desk/petitions/new', { ...staff, permissions })
  render(RegisterPetitionPage, { global: { plugins } })
  return { calls, user: userEvent.setup() }
}
const sent = (calls: Call[], path: string) => calls.filter(each => each.method === 'POST' && each.path === path)

async function pick(user: ReturnType<typeof userEvent.setup>, field: string | RegExp, option: string) {
  await user.click(screen.getByRole('combobox', { name: field }))
  await user.click(await screen.findByRole('option', { name: option }))
}
async function fill(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('姓名'), '欧阳补偿')
  await user.type(screen.getByLabelText('诉求'), '补发征地补偿款')
  await user.type(screen.getByLabelText('事实和理由'), '没有到账')
  await pick(user, '内容分类', '国土资源')
  await pick(user, /事项发生在哪个社区/, '石桥村')
}

describe('the registration of petitions', () => {
  it('tells what is missing at its field and keeps what was typed', async () => {
    const { calls, user } = await open()
    await user.type(screen.getByLabelText('姓名'), '欧阳补偿')

    await user.keyboard('{Control>}{Enter}{/Control}')

    await waitFor(() => expect(screen.getAllByText('请填写').length).toBeGreaterThan(2))
    expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('欧阳补偿')
    expect(sent(calls, '/api/petitions')).toHaveLength(0)
  })

  it('sets the earlier one where it is the same matter, and takes it back', async () => {
    const { calls, user } = await open(undefined, { items: [hint] })
    await fill(user)
    const hints = await screen.findByRole('region', { name: '可能是重复信访' }, { timeout: 3000 })
    expect(hints.textContent).toContain('同一人')

    await user.click(within(hints).getByRole('button', { name: '是同一件事' }))
    expect(hints.textContent).toContain('登记为 XF2026-990981-000001 的重复信访')
    await user.keyboard('{Control>}{Enter}{/Control}')

    await screen.findByRole('status', { name: '已登记' })
    expect(sent(calls, '/api/petitions')[0]!.body).toMatchObject({ earlier: 'XF2026-990981-000001', community: '990981100202' })
  })

  it('goes on with the next one, empty', async () => {
    const { user } = await open()
    await fill(user)
    await user.keyboard('{Control>}{Enter}{/Control}')
    const done = await screen.findByRole('status', { name: '已登记' })
    expect(done.textContent).toContain('48291357')

    await user.click(within(done).getByRole('button', { name: '登记下一件' }))

    expect(screen.getByLabelText<HTMLInputElement>('姓名').value).toBe('')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: '来信' })))
  })

  it('refuses a sixth representative at its place and keeps what was typed', async () => {
    const { calls, user } = await open()
    await fill(user)
    await user.clear(screen.getByRole('spinbutton', { name: '人数' }))
    await user.type(screen.getByRole('spinbutton', { name: '人数' }), '7{Tab}')
    expect(screen.getByLabelText<HTMLInputElement>('代表 1 · 姓名').value).toBe('欧阳补偿')

    await user.type(screen.getByLabelText('代表 1 · 手机号'), '13800138001{Enter}')
    for (const n of [2, 3, 4, 5]) {
      await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(`代表 ${n} · 姓名`)))
      await user.keyboard(`代表人${n}{Enter}`)
    }
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('代表 6 · 姓名')))
    await user.keyboard('第六人')
    expect((await screen.findByRole('alert')).textContent).toContain('最多推选 5 名代表')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(sent(calls, '/api/petitions')).toHaveLength(0)
    expect(screen.getByLabelText<HTMLInputElement>('代表 5 · 姓名').value).toBe('代表人5')

    screen.getByRole('button', { name: '移除代表 6' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.queryByRole('alert')).toBeNull()
    await user.keyboard('{Control>}{Enter}{/Control}')
    await screen.findByRole('status', { name: '已登记' })
    const body = sent(calls, '/api/petitions')[0]!.body as { headCount: number, representatives: { name: string }[] }
    expect(body.headCount).toBe(7)
    expect(body.representatives.map(each => each.name)).toEqual(['欧阳补偿', '代表人2', '代表人3', '代表人4', '代表人5'])
  })

  it('tells a refused number at its field', async () => {
    const { user } = await open(new Refusal(400, { errors: [{ field: 'petitioner.documentNumber', message: '号码不对，请核对' }] }))
    await fill(user)

    await user.click(screen.getByRole('button', { name: '登记' }))

    expect(await screen.findByText('号码不对，请核对')).toBeDefined()
    expect(screen.getByLabelText<HTMLTextAreaElement>('诉求').value).toBe('补发征地补偿款')
  })
})
