import { onBeforeUnmount, ref } from 'vue'
import type { FormValues, Task, TaskDraft } from '@/shared/api/types'
import { filePickers } from '@/shared/forms'
import { http } from '@/shared/http'
import type { KeptPhoto } from '../photos/photo'

const pause = 1200

/** What is being written for a task, kept by the server a moment after the last change: the desk sees the same draft. */
export function useTaskDraft(task: Task) {
  const stored = task.draft
  const values = ref<FormValues>({ ...stored?.form, ...(stored?.opinion ? { opinion: stored.opinion } : {}) })
  const files: Record<string, string[]> = { evidence: stored?.evidenceIds ?? [] }
  for (const { key } of filePickers(task.form)) {
    const kept = values.value[key]
    if (Array.isArray(kept)) files[key] = kept.map(String)
    delete values.value[key]
  }
  let outcome = stored?.outcome ?? null
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsaved = false

  function later() {
    unsaved = true
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }

  async function save() {
    clearTimeout(timer)
    if (!unsaved) return
    unsaved = false
    const { opinion, ...form } = values.value
    const { evidence: evidenceIds, ...others } = files
    const draft: TaskDraft = { form: { ...form, ...others }, opinion: typeof opinion === 'string' ? opinion : null, outcome, evidenceIds: evidenceIds ?? [] }
    try {
      await http.put(`/api/tasks/${encodeURIComponent(task.taskId)}/draft`, draft)
      task.draft = draft // so that the outcome opened next starts with the same words
    } catch {
      unsaved = true // no network: the next change tries again, and the words are still on the screen
    }
  }

  function change(chosen: string, next: FormValues) {
    values.value = { ...values.value, ...next }
    outcome = chosen
    later()
  }

  function keepFiles(key: string, kept: KeptPhoto[]) {
    files[key] = kept.map(photo => photo.id)
    later()
  }

  /** What the draft remembers of the files of a field. */
  const filesOf = (key: string): KeptPhoto[] => (files[key] ?? []).map(id => ({
    id, name: '', mediaType: 'image/jpeg', preview: `/api/evidence/${id}/thumbnail`, longitude: null, latitude: null,
  }))

  /** The action was done: nothing is left to keep. */
  function drop() {
    clearTimeout(timer)
    unsaved = false
  }

  onBeforeUnmount(() => void save())

  return { values, filesOf, change, keepFiles, drop }
}
