export { default as RatingFacts } from './RatingFacts.vue'
