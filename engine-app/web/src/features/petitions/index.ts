export { default as PetitionFacts } from './PetitionFacts.vue'
