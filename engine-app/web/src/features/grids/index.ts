export { default as GridSelect } from './GridSelect.vue'
export { gridsApi } from './gridsApi'
