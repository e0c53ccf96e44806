import { render, screen, waitFor } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { useGrowingList } from './useGrowingList'

const rows = (page: number, items: string[]) => ({ items, page, size: 2, total: 3 })

describe('useGrowingList', () => {
  it('grows by a page, and shows what was asked for last though the answer before comes later', async () => {
    const words = ref('')
    const answers = new Map<string, (page: ReturnType<typeof rows>) => void>()
    const loader = (page: number) => new Promise<ReturnType<typeof rows>>(resolve => answers.set(`${words.value}${page}`, resolve))
    render(defineComponent(() => {
      const list = useGrowingList(loader, [words])
      return () => [h('p', list.items.value.join(' ')), list.isMore.value ? h('button', { onClick: list.more }, 'more') : null]
    }))
    answers.get('0')!(rows(0, ['a', 'b']))
    await userEvent.click(await screen.findByRole('button', { name: 'more' }))
    answers.get('1')!(rows(1, ['c']))
    expect(await screen.findByText('a b c')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()

    words.value = 'x'
    await waitFor(() => expect(answers.has('x0')).toBe(true))
    words.value = 'y'
    await waitFor(() => expect(answers.has('y0')).toBe(true))
    answers.get('y0')!(rows(0, ['latest']))
    answers.get('x0')!(rows(0, ['late']))
    expect(await screen.findByText('latest')).toBeTruthy()
  })
})
