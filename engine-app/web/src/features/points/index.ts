export { default as DeedFacts } from './DeedFacts.vue'
