import { reactive } from 'vue'
import type { Problem } from '@/shared/http'
import type { Amendment } from './archiveApi'

/** How somebody changes a record, as he fills it in. */
export interface Reason { isCorrection: boolean, from: string, note: string }

export function useReason() {
  const reason = reactive<Reason>({ isCorrection: false, from: '', note: '' })
  const amendment = (version: number): Amendment => ({
    isCorrection: reason.isCorrection,
    from: reason.isCorrection ? null : reason.from || null,
    note: reason.note.trim() || null,
    version,
  })
  return { reason, amendment }
}

/** An empty field is nothing. */
export const orNull = (text: string | null | undefined) => text?.trim() || null

/** A refusal of a field that is not on the screen, in the words that the server has for it. */
export const worded = (problem: Problem): Problem => ({ ...problem, detail: problem.errors?.[0]?.message ?? problem.detail })
