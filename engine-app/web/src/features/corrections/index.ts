export { default as CaseCorrections } from './CaseCorrections.vue'
export { default as CorrectionFacts } from './CorrectionFacts.vue'
export { default as RegisterCorrection } from './RegisterCorrection.vue'
