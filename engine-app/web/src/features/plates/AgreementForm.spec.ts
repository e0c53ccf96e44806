import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { deskPlugins } from '@/testing/desk'
import { serve } from '@/testing/server'
import AgreementForm from './AgreementForm.vue'

const path = '/api/plates/P-1/motto-agreement'

describe('AgreementForm', () => {
  it('notes on which day and on what paper those behind the door agree, and asks for both', async () => {
    const calls = serve({ [`POST ${path}`]: {} })
    const { plugins } = await deskPlugins()
    const { emitted } = render(AgreementForm, { props: { number: 'P-1', version: 3 }, global: { plugins } })

    await userEvent.click(screen.getByRole('button', { name: '登记' }))
    expect(await screen.findByText('请写明凭什么材料')).toBeTruthy()
    expect(calls).toHaveLength(0)

    await userEvent.type(screen.getByLabelText('凭什么材料'), '同意书 2026-12 号')
    await userEvent.click(screen.getByRole('button', { name: '登记' }))

    expect(calls.find(call => call.path === path)?.body)
      .toEqual({ agreedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), paper: '同意书 2026-12 号', version: 3 })
    expect(emitted()).toHaveProperty('agreed')
  })
})
