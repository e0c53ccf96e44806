import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import LoginPage from './LoginPage.vue'

async function open(path = '/desk/login') {
  const { plugins, router } = await deskPlugins(path, null)
  const user = userEvent.setup()
  render(LoginPage, { global: { plugins } })
  return { user, router }
}

async function enter(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText('用户名'), 'wangfang')
  await user.type(screen.getByLabelText('密码'), 'secret')
  await user.click(screen.getByRole('button', { name: '登录' }))
}

describe('LoginPage', () => {
  it('goes on to the page that was wanted', async () => {
    serve({ 'GET /api/setup': { needed: false }, 'POST /api/session': null, 'GET /api/session': staff })
    const { user, router } = await open('/desk/login?to=/desk/report')

    await enter(user)

    await waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/desk/report'))
  })

  it('says how many tries are left, and keeps the user name', async () => {
    serve({ 'GET /api/setup': { needed: false }, 'POST /api/session': new Refusal(401, { detail: '密码不对，还可以试 3 次' }) })
    const { user } = await open()

    await enter(user)

    expect(await screen.findByText('密码不对，还可以试 3 次')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('用户名').value).toBe('wangfang')
  })

  it('leads to the first set-up while there is no account', async () => {
    serve({ 'GET /api/setup': { needed: true } })
    const { router } = await open()

    await waitFor(() => expect(router.currentRoute.value.name).toBe('setup'))
  })
})
