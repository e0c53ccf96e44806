// Its own chunk: loaded when the first form is shown.
import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css'

export { Form } from '@bpmn-io/form-js-viewer'
