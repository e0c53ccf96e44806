export { default as ApplicationSheet } from './ApplicationSheet.vue'
