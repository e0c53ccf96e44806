export { default as WishFacts } from './WishFacts.vue'
