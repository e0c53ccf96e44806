export { default as NoticeBell } from './NoticeBell.vue'
export { useNoticeCount } from './useNoticeCount'
