import { nextTick } from 'vue'

/** Moves the focus to the first field that needs work, clear of the buttons below. */
export async function showFirstProblem() {
  await nextTick()
  const field = document.querySelector<HTMLElement>('main [aria-invalid="true"]')
  field?.focus({ preventScroll: true })
  field?.scrollIntoView({ block: 'center' })
}
