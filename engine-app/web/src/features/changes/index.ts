export { default as ChangeFacts } from './ChangeFacts.vue'
