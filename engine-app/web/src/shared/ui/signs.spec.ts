import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { createLinliI18n } from '@/shared/i18n'
import DeadlineCard from './DeadlineCard.vue'
import StageLight from './StageLight.vue'

const global = { plugins: [createLinliI18n({}, {})] }

describe('StageLight', () => {
  it('is a word, not only a colour', () => {
    render(StageLight, { props: { light: 'BLUE' }, global })

    expect(screen.getByText('待核实')).toBeTruthy()
  })
})

describe('DeadlineCard', () => {
  it('names the card and says how late it is', () => {
    render(DeadlineCard, { props: { card: 'RED', dueAt: new Date(Date.now() - 25 * 3_600_000).toISOString() }, global })

    expect(screen.getByText(/红牌\s*超期1天1小时/)).toBeTruthy()
  })

  it('is plain words while there is no card', () => {
    render(DeadlineCard, { props: { card: 'NONE', dueAt: new Date(Date.now() + 25.5 * 3_600_000).toISOString() }, global })

    expect(screen.getByText('剩1天1小时')).toBeTruthy()
  })

  it('shows nothing without a due time', () => {
    const { container } = render(DeadlineCard, { props: { card: 'NONE', dueAt: null }, global })

    expect(container.textContent?.trim()).toBe('')
  })
})
