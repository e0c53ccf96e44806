import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createLinliI18n } from '@/shared/i18n'
import { serve } from '@/testing/server'
import { en } from '../en'
import { zh } from '../zh'
import PetitionRatings from './PetitionRatings.vue'

const path = '/api/public/petitions/XF-1'
const rateable = (subjects: string[], ratings: object[] = []) => ({ subjects, until: '2099-12-23T16:00:00Z', unit: '自然资源局', ratings })

function open(answers: Record<string, unknown>) {
  const calls = serve(answers)
  render(PetitionRatings, { props: { number: 'XF-1', code: '48291357' }, global: { plugins: [createPinia(), createLinliI18n(zh, en)] } })
  return { calls, user: userEvent.setup() }
}

describe('ratings of a petition by number and code', () => {
  it('rates the two apart and says what was kept', async () => {
    const { calls, user } = open({
      [`POST ${path}/rateable`]: rateable(['OFFICE', 'HANDLER']),
      [`POST ${path}/ratings`]: rateable(['HANDLER'], [{ subject: 'OFFICE', grade: 'FAIR', words: null, ratedAt: '2026-11-23T08:00:00Z' }]),
    })
    await screen.findByRole('group', { name: '自然资源局办得怎么样？' })

    await user.click(screen.getAllByRole('radio', { name: '基本满意' })[0]!)
    await user.click(screen.getByRole('button', { name: '提交评价' }))

    expect(await screen.findByText('对信访局：基本满意')).toBeTruthy()
    expect(screen.getByRole('status').textContent).toContain('评价已记下')
    expect(screen.queryByRole('group', { name: '信访局办得怎么样？' })).toBeNull()
    expect(calls.at(-1)?.body).toEqual({ queryCode: '48291357', subject: 'OFFICE', grade: 'FAIR', words: null })
  })

  it('shows nothing before there is anything to rate', async () => {
    const { calls } = open({ [`POST ${path}/rateable`]: { ...rateable([]), until: null } })
    await waitFor(() => expect(calls).toHaveLength(1))
    expect(screen.queryByRole('group')).toBeNull()
  })
})
