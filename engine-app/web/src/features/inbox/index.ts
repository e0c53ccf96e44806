export { default as KeyHelp } from './KeyHelp.vue'
export { useInboxCounts } from './useInboxCounts'
export { type News, useLiveWork } from './useLiveWork'
