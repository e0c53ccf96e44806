import { http } from '@/shared/http'
import type { Upload } from './photo'

export const uploadEvidence: Upload = (file, onProgress, signal) =>
  http.upload('/api/evidence', file, file.name || 'photo.jpg', onProgress, signal)
