import { describe, expect, it, vi } from 'vitest'
import { HttpProblem } from '@/shared/http'
import { deliver } from './deliver'
import { emptyDraft } from './draft'

const answer = { number: 'WG-1', queryCode: '12345678' }
const problem = (status: number, type = 'about:blank') => new HttpProblem({ type, title: '', status })
const reused = () => problem(422, '/problems/idempotency-key')

describe('deliver', () => {
  it('sends a retry after a lost answer under the same key', async () => {
    const draft = emptyDraft()
    const send = vi.fn().mockRejectedValueOnce(problem(0)).mockResolvedValueOnce(answer)

    await expect(deliver(draft, { text: 'a' }, send)).rejects.toThrow()
    const delivery = await deliver(draft, { text: 'a' }, send)

    expect(delivery).toEqual({ answer, earlier: false })
    expect(send.mock.calls.map(call => call[1])).toEqual([draft.key, draft.key])
  })

  it('learns the number of the earlier wording when that had arrived', async () => {
    const draft = emptyDraft()
    const send = vi.fn().mockRejectedValueOnce(problem(0)).mockRejectedValueOnce(reused()).mockResolvedValueOnce(answer)

    await expect(deliver(draft, { text: 'first' }, send)).rejects.toThrow()
    const delivery = await deliver(draft, { text: 'second' }, send)

    expect(delivery.earlier).toBe(true)
    expect(send.mock.calls[2]).toEqual([{ text: 'first' }, draft.key])
  })

  it('forgets what was refused, since nothing was made of it', async () => {
    const draft = emptyDraft()
    const send = vi.fn().mockRejectedValueOnce(problem(400)).mockRejectedValueOnce(reused())

    await expect(deliver(draft, { text: 'short' }, send)).rejects.toThrow()
    expect(draft.tried).toBeNull()
    await expect(deliver(draft, { text: 'longer' }, send)).rejects.toThrow()

    expect(send).toHaveBeenCalledTimes(2)
  })

  it('remembers what was sent when the server failed in the middle', async () => {
    const draft = emptyDraft()

    await expect(deliver(draft, { text: 'a' }, () => Promise.reject(problem(503)))).rejects.toThrow()

    expect(draft.tried).toBe('{"text":"a"}')
  })
})
