// Its own chunk: loaded when the first form is shown.
import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css'
import '@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css'
import flatpickr from 'flatpickr'
import { english } from 'flatpickr/dist/l10n/default.js'
import { Mandarin } from 'flatpickr/dist/l10n/zh.js'

export { Form } from '@bpmn-io/form-js-viewer'

/** `2026-11-24`, as on every other screen: form-js would take the way of the browser. */
flatpickr.setDefaults({
  formatDate: day => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, '0')).join('-'),
  parseDate(text) {
    const [first = '', second = '', third = ''] = text.split(/\D+/).filter(Boolean)
    // The earliest day that form-js allows is written the American way.
    return first.length === 4 ? new Date(+first, +second - 1, +third) : new Date(+third, +first - 1, +second)
  },
})

/** The language of calendars that are drawn from now on; form-js has no setting for it. */
export function speakInCalendars(language: string) {
  flatpickr.localize({ ...language === 'en' ? english : Mandarin, firstDayOfWeek: 1 })
}
