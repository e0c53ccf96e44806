import type { UploadedEvidence } from '@/shared/api/types'

/** A file that the server keeps; what a draft remembers of it. */
export interface KeptPhoto {
  id: string
  name: string
  mediaType: string
  /** A small picture as a data URL, so that it is still seen after the page was closed. */
  preview: string | null
  longitude: number | null
  latitude: number | null
}

/** A file on its way to the server or already there. */
export interface Photo extends KeptPhoto {
  /** Stable within the page: files on their way have no id yet. */
  key: number
  state: 'sending' | 'kept' | 'failed'
  /** Share sent, 0 to 1. */
  progress: number
  problem: string | null
}

export const mostPhotos = 9

export function keptOf(photo: Photo): KeptPhoto {
  const { id, name, mediaType, preview, longitude, latitude } = photo
  return { id, name, mediaType, preview, longitude, latitude }
}

export type Upload = (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<UploadedEvidence>
