import { describe, expect, it, vi } from 'vitest'
import type { HttpProblem } from '.'
import { fieldProblem, fileNameOf, http, onUnauthenticated, setLanguage } from '.'

function answer(status: number, body?: unknown) {
  const fetch = vi.fn(async (_path: string, _options: RequestInit) =>
    new Response(body === undefined ? null : JSON.stringify(body), { status }))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

describe('http', () => {
  it('sends the CSRF token with what changes something, and the language always', async () => {
    document.cookie = 'XSRF-TOKEN=t%2F1'
    setLanguage('en')
    const fetch = answer(204)

    await http.post('/api/tasks/1/claim')

    expect(fetch.mock.calls[0]![1].headers).toMatchObject({ 'X-XSRF-TOKEN': 't/1', 'Accept-Language': 'en' })
  })

  it('leaves empty filters out of the address', async () => {
    const fetch = answer(200, {})

    await http.get('/api/inbox', { view: 'mine', q: '', light: undefined, page: 0 })

    expect(fetch.mock.calls[0]![0]).toBe('/api/inbox?view=mine&page=0')
  })

  it('turns a refusal into a problem with its fields', async () => {
    answer(400, { type: '/problems/form-invalid', title: 'x', status: 400, errors: [{ field: 'form.result', message: '必填' }] })

    const refused = await http.post('/api/x').catch((thrown: HttpProblem) => thrown) as HttpProblem

    expect(refused.slug).toBe('form-invalid')
    expect(fieldProblem(refused.problem, 'result')).toBe('必填')
  })

  it('says when nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))

    await expect(http.get('/api/x')).rejects.toMatchObject({ status: 0 })
  })

  it('tells that the session is over, but not while logging in', async () => {
    const over = vi.fn()
    onUnauthenticated(over)
    answer(401, { type: '/problems/unauthenticated', title: 'x', status: 401 })

    await http.get('/api/session').catch(() => {})
    expect(over).not.toHaveBeenCalled()
    await http.get('/api/inbox').catch(() => {})
    expect(over).toHaveBeenCalledOnce()
  })

  it('reads the name of a file that the server sends', () => {
    expect(fileNameOf('attachment; filename="=?UTF-8?Q?x?="; filename*=UTF-8\'\'%E5%8D%95%E4%BD%8D.csv')).toBe('单位.csv')
    expect(fileNameOf('attachment; filename="a.csv"')).toBe('a.csv')
    expect(fileNameOf(null)).toBe('linli')
  })
})
