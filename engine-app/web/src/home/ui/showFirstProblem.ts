import { nextTick } from 'vue'

/** Moves the focus to the first field or question that needs work, clear of the buttons below. */
export async function showFirstProblem() {
  await nextTick()
  const field = document.querySelector<HTMLElement>('main :is([aria-invalid="true"], [data-asked])')
  field?.focus({ preventScroll: true })
  field?.scrollIntoView({ block: 'center' })
}
