export { default as CaseSupervision } from './CaseSupervision.vue'
export { default as OrderFacts } from './OrderFacts.vue'
export { default as OrderPreview } from './OrderPreview.vue'
