export { default as CategorySelect } from './CategorySelect.vue'
export { useCategories } from './useCategories'
