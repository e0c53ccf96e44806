export { useCategories } from './useCategories'
