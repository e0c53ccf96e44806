import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { TextBlock } from '@/shared/api/types'
import PortalText from './PortalText.vue'

const words = (text: string, more: Partial<TextBlock['spans'][number]> = {}) => ({ text, strong: false, link: null, ...more })
const block = (kind: TextBlock['kind'], spans: TextBlock['spans'], level = 0, number = 0): TextBlock => ({ kind, level, number, spans })

describe('a text in blocks', () => {
  it('draws headings, lists that belong together, and bold words', () => {
    render(PortalText, { props: { blocks: [
      block('HEADING', [words('带什么')], 2),
      block('BULLET', [words('身份证')], 1),
      block('BULLET', [words('银行卡', { strong: true })], 1),
      block('NUMBERED', [words('先取号')], 1, 3),
      block('QUOTE', [words('不收费')]),
    ] } })

    expect(screen.getByRole('heading', { name: '带什么' })).toBeTruthy()
    expect(screen.getAllByRole('list')).toHaveLength(2)
    expect(screen.getAllByRole('listitem').map(entry => entry.textContent)).toEqual(['身份证', '银行卡', '先取号'])
    expect(screen.getByText('银行卡').tagName).toBe('STRONG')
    expect(screen.getAllByRole('list')[1]?.getAttribute('start')).toBe('3')
  })

  it('shows what looks like markup as words', () => {
    const { container } = render(PortalText, { props: { blocks: [block('PARAGRAPH', [words('<img src=x onerror=alert(1)>')])] } })

    expect(container.querySelector('img')).toBeNull()
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy()
  })

  it('opens links outside and tells them nothing of where one comes from', () => {
    render(PortalText, { props: { blocks: [block('PARAGRAPH', [words('办事网', { link: 'https://www.anlan.example/' })])] } })

    const link = screen.getByRole('link', { name: '办事网' })
    expect(link.getAttribute('target')).toBe('_blank')
    expect(link.getAttribute('rel')).toContain('noreferrer')
  })
})
