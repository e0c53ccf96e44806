import { render } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import { usePages } from './usePages'

describe('usePages', () => {
  it('begins at the first page again when the list is narrowed, and asks once', async () => {
    const status = ref('ALL')
    const asked = vi.fn((status: string, page: number, size: number) => Promise.resolve({ status, page, size }))
    let pages!: ReturnType<typeof usePages<unknown, [string]>>
    render(defineComponent({
      setup() {
        pages = usePages(asked, () => [status.value])
        return () => null
      },
    }))
    expect(asked).toHaveBeenLastCalledWith('ALL', 0, 20)

    pages.page.value = 2
    await nextTick()
    expect(asked).toHaveBeenLastCalledWith('ALL', 2, 20)
    status.value = 'DEAD'
    await nextTick()
    await nextTick()

    expect(asked).toHaveBeenLastCalledWith('DEAD', 0, 20)
    expect(asked).toHaveBeenCalledTimes(3)
  })
})
