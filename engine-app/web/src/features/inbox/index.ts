export { useInboxCounts } from './useInboxCounts'
