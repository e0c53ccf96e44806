import { vi } from 'vitest'

export interface Call { method: string, path: string, query: URLSearchParams, headers: Record<string, string>, body: unknown }
type Answer = unknown | ((call: Call) => unknown)

/** A refusal for the stubbed server to answer with. */
export class Refusal {
  constructor(readonly status: number, readonly problem: Record<string, unknown> = {}) {}
}

/** Stubs fetch by `METHOD /path`; returns the calls made. An address without an answer is 404. */
export function serve(answers: Record<string, Answer>): Call[] {
  const calls: Call[] = []
  vi.stubGlobal('fetch', async (address: string, options: RequestInit = {}) => {
    const url = new URL(address, 'http://linli.test')
    const call: Call = {
      method: options.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: options.headers as Record<string, string>,
      body: typeof options.body === 'string' ? JSON.parse(options.body) : undefined,
    }
    calls.push(call)
    const found = answers[`${call.method} ${call.path}`]
    const answer = typeof found === 'function' ? (found as (call: Call) => unknown)(call) : found
    if (found === undefined) return new Response('{"type":"/problems/not-found","title":"x","status":404}', { status: 404 })
    if (answer instanceof Refusal) {
      const problem = { type: 'about:blank', title: '', status: answer.status, ...answer.problem }
      return new Response(JSON.stringify(problem), { status: answer.status })
    }
    return answer === null || answer === undefined ? new Response(null, { status: 204 }) : new Response(JSON.stringify(answer))
  })
  return calls
}
