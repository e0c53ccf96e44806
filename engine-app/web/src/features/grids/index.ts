export { default as GridSelect } from './GridSelect.vue'
