// Its own chunk: loaded when the first form is shown.
import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css'
import '@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css'
import flatpickr from 'flatpickr'
import { english } from 'flatpickr/dist/l10n/default.js'
import { Mandarin } from 'flatpickr/dist/l10n/zh.js'

export { Form } from '@bpmn-io/form-js-viewer'

/** The language of calendars that are drawn from now on; form-js has no setting for it. */
export function speakInCalendars(language: string) {
  flatpickr.localize({ ...language === 'en' ? english : Mandarin, firstDayOfWeek: 1 })
}
