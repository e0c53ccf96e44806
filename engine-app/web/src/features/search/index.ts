export { useSearch } from './useSearch'
