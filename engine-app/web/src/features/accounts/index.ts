export { useAccountWork } from './useAccountWork'
