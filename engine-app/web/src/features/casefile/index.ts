export { default as CaseFacts } from './CaseFacts.vue'
export { default as CaseHead } from './CaseHead.vue'
export { casefileApi } from './casefileApi'
