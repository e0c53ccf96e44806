import { computed, reactive, ref, watch } from 'vue'
import { fieldProblem, HttpProblem, toProblem } from '@/shared/http'
import { useProblemText } from '@/shared/ui'
import { uploadEvidence } from './evidenceApi'
import { keptOf, mostPhotos, type KeptPhoto, type Photo, type Upload } from './photo'
import { thumbnailOf } from './thumbnail'

const atOnce = 2

/** The photos of one form: sent in the background, two at a time, each with its own fate. */
export function usePhotos(kept: KeptPhoto[] = [], upload: Upload = uploadEvidence) {
  const problemText = useProblemText()
  const photos = reactive<Photo[]>([])
  const files = new Map<number, File>()
  const senders = new Map<number, AbortController>()
  const waiting: Photo[] = []
  let lastKey = 0

  for (const photo of kept) photos.push({ ...photo, key: ++lastKey, state: 'kept', progress: 1, problem: null })

  const room = computed(() => Math.max(0, mostPhotos - photos.length))
  const sending = computed(() => photos.filter(photo => photo.state === 'sending').length)
  const failed = computed(() => photos.filter(photo => photo.state === 'failed').length)
  /** The sender wanted to go on although some have not arrived: now he has to choose. */
  const undecided = ref(false)
  watch(failed, none => undecided.value &&= none > 0)
  const keptPhotos = computed(() => photos.filter(photo => photo.state === 'kept').map(keptOf))

  /** Takes as many as there is room for; answers how many were left out. */
  function add(chosen: File[]): number {
    const taken = chosen.slice(0, room.value)
    for (const file of taken) {
      photos.push({
        key: ++lastKey, id: '', name: file.name, mediaType: file.type, preview: null, longitude: null, latitude: null,
        state: 'sending', progress: 0, problem: null,
      })
      const photo = photos[photos.length - 1]!
      files.set(photo.key, file)
      void thumbnailOf(file).then(preview => photo.preview = preview)
      queue(photo)
    }
    return chosen.length - taken.length
  }

  function queue(photo: Photo) {
    Object.assign(photo, { state: 'sending', progress: 0, problem: null })
    waiting.push(photo)
    sendNext()
  }

  function sendNext() {
    while (senders.size < atOnce && waiting.length) void send(waiting.shift()!)
  }

  async function send(photo: Photo) {
    const sender = new AbortController()
    senders.set(photo.key, sender)
    try {
      const stored = await upload(files.get(photo.key)!, share => photo.progress = share, sender.signal)
      files.delete(photo.key)
      Object.assign(photo, {
        id: stored.id, mediaType: stored.mediaType, longitude: stored.longitude, latitude: stored.latitude, state: 'kept', progress: 1,
      })
    } catch (thrown) {
      if (!sender.signal.aborted) {
        const problem = thrown instanceof HttpProblem ? thrown.problem : toProblem(thrown)
        Object.assign(photo, { state: 'failed', problem: fieldProblem(problem, 'file') ?? problemText(problem) })
      }
    } finally {
      senders.delete(photo.key)
      sendNext()
    }
  }

  function remove(photo: Photo) {
    const place = photos.findIndex(each => each.key === photo.key)
    if (place < 0) return
    photos.splice(place, 1)
    files.delete(photo.key)
    const queued = waiting.findIndex(each => each.key === photo.key)
    if (queued >= 0) waiting.splice(queued, 1)
    senders.get(photo.key)?.abort()
  }

  const retry = (photo: Photo) => queue(photo)
  const failures = () => photos.filter(photo => photo.state === 'failed')
  const retryFailed = () => failures().forEach(queue)
  const dropFailed = () => failures().forEach(remove)

  /** Whether nothing is lost by going on; if not, asks what to do with the photos that did not arrive. */
  function settle(): boolean {
    undecided.value = failed.value > 0
    return !undecided.value
  }

  function clear() {
    for (const photo of [...photos]) remove(photo)
  }

  return { photos, room, sending, failed, undecided, kept: keptPhotos, add, remove, retry, retryFailed, dropFailed, settle, clear }
}

export type Photos = ReturnType<typeof usePhotos>
