export { default as CandidateList } from './CandidateList.vue'
export { default as ClosingReview } from './ClosingReview.vue'
export { default as DuplicateCandidates } from './DuplicateCandidates.vue'
