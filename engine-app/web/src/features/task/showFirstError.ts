import { nextTick } from 'vue'

/** What marks a field or a file picker that needs work: form-js's own signs, and ours. */
const wrong = '.fjs-has-errors, .fjs-form-field-error, [aria-invalid="true"], .error'

/** Brings the first field that needs work into view and lets it be typed into, so that nobody has to look for it. */
export async function showFirstError(form: HTMLElement | undefined) {
  await nextTick()
  await new Promise(requestAnimationFrame) // form-js draws its messages a moment later
  const first = form?.querySelector<HTMLElement>(wrong)
  if (!first) return
  first.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
  first.scrollIntoView({ block: 'center' })
}
