export { default as CreditFacts } from './CreditFacts.vue'
