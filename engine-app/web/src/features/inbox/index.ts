export { useInboxCounts } from './useInboxCounts'
export { type News, useLiveWork } from './useLiveWork'
