export { default as CaseCorrections } from './CaseCorrections.vue'
export { default as CorrectionButton } from './CorrectionButton.vue'
export { default as CorrectionFacts } from './CorrectionFacts.vue'
