export { default as EmptyState } from './EmptyState.vue'
export { default as LoadingRows } from './LoadingRows.vue'
export { default as PageHead } from './PageHead.vue'
export { default as ProblemNotice } from './ProblemNotice.vue'
