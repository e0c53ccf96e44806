export { papersApi } from './papersApi'
