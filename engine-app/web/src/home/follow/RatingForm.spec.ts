import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { createLinliI18n } from '@/shared/i18n'
import { en } from '../en'
import { zh } from '../zh'
import { followApi } from './followApi'
import RatingForm from './RatingForm.vue'

const open = (rating: { score: number, comment: string | null } | null = null) =>
  render(RatingForm, { props: { number: 'WG-1', code: '12345678', rating }, global: { plugins: [createLinliI18n(zh, en)] } })

describe('rating', () => {
  it('sends the stars and the remark once, then thanks', async () => {
    const rate = vi.spyOn(followApi, 'rate').mockResolvedValue()
    open()

    await userEvent.click(screen.getByRole('radio', { name: '4 星，满意' }))
    await userEvent.type(screen.getByLabelText(/想说的话/), '很快')
    await userEvent.click(screen.getByRole('button', { name: '提交评价' }))

    expect(rate).toHaveBeenCalledExactlyOnceWith('WG-1', '12345678', 4, '很快')
    expect(screen.getByRole('heading', { name: '谢谢您的评价' })).toBeTruthy()
  })

  it('asks for the stars first', async () => {
    const rate = vi.spyOn(followApi, 'rate')
    open()

    await userEvent.click(screen.getByRole('button', { name: '提交评价' }))

    expect(rate).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toBe('请先点星星打分')
  })

  it('says beforehand that a bad one has it handled again, while there is time', async () => {
    render(RatingForm, {
      props: { number: 'WG-1', code: '12345678', rating: null, until: '2026-12-01T00:00:00Z' },
      global: { plugins: [createLinliI18n(zh, en)] },
    })
    expect(screen.queryByText(/会请他们重新处理/)).toBeNull()

    await userEvent.click(screen.getByRole('radio', { name: '2 星，不满意' }))

    expect(screen.getByText(/会请他们重新处理/)).toBeTruthy()
    expect(screen.getByLabelText('还有什么没有解决')).toBeTruthy()
  })

  it('shows a rating given earlier and no form', () => {
    open({ score: 2, comment: '慢' })

    expect(screen.getByText('您的评价：不满意')).toBeTruthy()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})
