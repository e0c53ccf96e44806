export { default as HelperEntries } from './HelperEntries.vue'
export { useAccountWork } from './useAccountWork'
