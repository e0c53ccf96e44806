import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { type Call, Refusal, serve } from '@/testing/server'
import ChangeSettingsPage from './ChangeSettingsPage.vue'

const settings = {
  departments: [{ code: 'MZ', name: '民政局' }, { code: 'GA', name: '公安局' }],
  fields: [{ code: 'death', name: '死亡日期', unit: 'MZ', version: 2 }],
  effects: [{
    code: 'death-register',
    kind: 'DEATH',
    kindName: '死亡',
    unit: 'GA',
    infoKind: null,
    minAge: null,
    whenEmpty: false,
    condition: '每次',
    action: '注销户口',
    actionEn: 'Cancel the registration',
    isActive: true,
    version: 4,
  }],
}

async function open(more: Record<string, unknown>) {
  const calls = serve({ 'GET /api/change-settings': settings, ...more })
  const { plugins } = await deskPlugins('/desk/admin/changes', { ...staff, permissions: ['change:settings'] })
  render(ChangeSettingsPage, { global: { plugins } })
  return { calls, user: userEvent.setup() }
}

/** Another officer changes the settings as soon as `now` is called: whoever saves the version before it is refused. */
async function openAfterAnother(theirs: Partial<typeof settings>, path: string) {
  const latest = { ...settings, ...theirs }
  const version = [...(theirs.fields ?? []), ...(theirs.effects ?? [])][0]!.version
  let isChanged = false
  const opened = await open({
    'GET /api/change-settings': () => isChanged ? latest : settings,
    [`PUT /api/change-settings/${path}`]: ({ body }: Call) => (body as { version: number }).version === version
      ? latest
      : new Refusal(409, { type: '/problems/changed-meanwhile', detail: '李强 刚刚改过' }),
  })
  return { ...opened, now: () => { isChanged = true } }
}

describe('ChangeSettingsPage', () => {
  it('says at the field why an owner is refused', async () => {
    const { calls, user } = await open({
      'PUT /api/change-settings/fields/death': new Refusal(400, { errors: [{ field: 'unit', message: '请选择在用的部门' }] }),
    })

    await user.click(await screen.findByRole('button', { name: '修改“死亡日期”' }))
    await user.click(screen.getByRole('button', { name: '保存' }))

    expect((await screen.findByRole('alert')).textContent).toContain('请选择在用的部门')
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ unit: 'MZ', version: 2 })
  })

  it('gives what follows other words and switches it off', async () => {
    const { calls, user } = await open({ 'PUT /api/change-settings/effects/death-register': settings })

    await user.click(await screen.findByRole('button', { name: '修改“注销户口”' }))
    const words = await screen.findByLabelText('办什么')
    await user.clear(words)
    await user.type(words, '注销户口并收回证件')
    await user.click(screen.getByLabelText('启用'))
    await user.click(screen.getByRole('button', { name: '保存' }))

    await waitFor(() => expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({
      unit: 'GA', action: '注销户口并收回证件', actionEn: 'Cancel the registration', isActive: false, version: 4,
    }))
  })
  it('shows what somebody faster wrote of an owner, and saves what was chosen over it when told again', async () => {
    const { now, calls, user } = await openAfterAnother({ fields: [{ ...settings.fields[0]!, unit: 'GA', version: 3 }] }, 'fields/death')

    await user.click(await screen.findByRole('button', { name: '修改“死亡日期”' }))
    now()
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('李强 刚刚改过')).toBeTruthy()
    expect(await screen.findByText('现在是：公安局')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '保存' }))

    await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT').map(({ body }) => body))
      .toEqual([{ unit: 'MZ', version: 2 }, { unit: 'MZ', version: 3 }]))
  })

  it('keeps the words typed when somebody was faster, and shows his', async () => {
    const other = { ...settings.effects[0]!, action: '注销', version: 5 }
    const { now, calls, user } = await openAfterAnother({ effects: [other] }, 'effects/death-register')

    await user.click(await screen.findByRole('button', { name: '修改“注销户口”' }))
    now()
    const words = await screen.findByLabelText('办什么')
    await user.type(words, '并收回证件')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('现在是：公安局 · 注销 · Cancel the registration · 启用')).toBeTruthy()
    expect((words as HTMLTextAreaElement).value).toBe('注销户口并收回证件')
    await user.click(screen.getByRole('button', { name: '保存' }))

    await waitFor(() => expect(calls.filter(({ method }) => method === 'PUT').map(({ body }) => body))
      .toMatchObject([{ version: 4 }, { action: '注销户口并收回证件', version: 5 }]))
  })
})
