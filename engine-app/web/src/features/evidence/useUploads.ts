import { computed, onBeforeUnmount, ref } from 'vue'
import type { UploadedEvidence } from '@/shared/api/types'
import { type Problem, http, toProblem } from '@/shared/http'

export interface Upload {
  key: number
  name: string
  mediaType: string
  /** What the browser shows before and after the server has it. */
  preview: string | null
  share: number
  id: string | null
  evidence: UploadedEvidence | null
  problem: Problem | null
}

export const maxUploads = 9

/** Files on their way to the server; order is kept, each can be removed or sent again. */
export function useUploads() {
  const uploads = ref<Upload[]>([])
  const files = new Map<number, { file: File, cancel: AbortController }>()
  let nextKey = 0

  const ids = computed(() => uploads.value.flatMap(upload => upload.id ?? []))
  const sending = computed(() => uploads.value.some(upload => !upload.id && !upload.problem))

  /** Adds what fits; false when some did not. */
  function add(chosen: File[]): boolean {
    const room = maxUploads - uploads.value.length
    for (const file of chosen.slice(0, room)) {
      const key = nextKey++
      files.set(key, { file, cancel: new AbortController() })
      uploads.value.push({
        key,
        name: file.name,
        mediaType: file.type,
        preview: file.type.startsWith('image/') ? URL.createObjectURL(file) : null,
        share: 0,
        id: null,
        evidence: null,
        problem: null,
      })
      void send(key)
    }
    return chosen.length <= room
  }

  async function send(key: number) {
    const upload = uploads.value.find(each => each.key === key)
    const source = files.get(key)
    if (!upload || !source) return
    upload.problem = null
    upload.share = 0
    try {
      upload.evidence = await http.upload<UploadedEvidence>(
        '/api/evidence', source.file, source.file.name, (share) => { upload.share = share }, source.cancel.signal)
      upload.id = upload.evidence.id
    } catch (thrown) {
      if (!source.cancel.signal.aborted) upload.problem = toProblem(thrown)
    }
  }

  function remove(key: number) {
    const index = uploads.value.findIndex(each => each.key === key)
    if (index < 0) return
    const [gone] = uploads.value.splice(index, 1)
    if (gone?.preview?.startsWith('blob:')) URL.revokeObjectURL(gone.preview)
    if (gone && !gone.id) files.get(key)?.cancel.abort()
    files.delete(key)
  }

  /** Puts back what a draft already has at the server. */
  function restore(known: string[]) {
    clear()
    uploads.value = known.map(id => ({
      key: nextKey++, name: '', mediaType: 'image/*', preview: `/api/evidence/${id}/thumbnail`, share: 1, id, evidence: null, problem: null,
    }))
  }

  function clear() {
    for (const upload of [...uploads.value]) remove(upload.key)
  }

  onBeforeUnmount(() => {
    for (const upload of uploads.value) if (upload.preview?.startsWith('blob:')) URL.revokeObjectURL(upload.preview)
  })

  return { uploads, ids, sending, add, send, remove, restore, clear }
}

export type Uploads = ReturnType<typeof useUploads>
