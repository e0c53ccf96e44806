export { default as EvidenceStrip } from './EvidenceStrip.vue'
export { default as EvidenceUploader } from './EvidenceUploader.vue'
export { type Uploads, maxUploads, useUploads } from './useUploads'
