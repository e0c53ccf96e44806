import { computed, reactive } from 'vue'
import type { Question } from './searchApi'

const nothing = (): Question => ({
  text: '', light: '', state: '', category: '', place: '', openedFrom: '', openedTo: '', overdue: false, page: 0, size: 20,
})

// Kept while the page is open and not in the address: what people look for may be a telephone number.
const question = reactive(nothing())

/** What is being looked for, the same for the box in the head and the page. */
export function useSearch() {
  const asked = computed(() => Object.entries(question).some(([name, value]) => name !== 'page' && name !== 'size' && !!value))
  const filtered = computed(() => Object.entries(question).some(([name, value]) => !['page', 'size', 'text'].includes(name) && !!value))

  /** Changes part of it; anything but another page starts again at the first page. */
  function change(part: Partial<Question>) {
    Object.assign(question, { page: 0 }, part)
  }

  /** Looks for something else altogether. */
  function begin(text: string) {
    Object.assign(question, nothing(), { text, size: question.size })
  }

  return { question, asked, filtered, change, begin }
}
