import { HttpProblem, type Problem } from './problem'

export type Query = Record<string, string | number | boolean | undefined | null>

export interface RequestOptions {
  query?: Query
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

const settings = {
  language: 'zh-CN',
  onUnauthenticated: undefined as (() => void) | undefined,
}

/** Language that the server answers in. */
export function setLanguage(language: string) {
  settings.language = language
}

/** Called when the server says that the session is over; not for the session endpoint itself. */
export function onUnauthenticated(handler: () => void) {
  settings.onUnauthenticated = handler
}

function csrfToken(): string | undefined {
  const cookie = document.cookie.split('; ').find(each => each.startsWith('XSRF-TOKEN='))
  return cookie && decodeURIComponent(cookie.slice('XSRF-TOKEN='.length))
}

function headersFor(method: string, extra: Record<string, string> = {}): Record<string, string> {
  const headers: Record<string, string> = { 'Accept': 'application/json', 'Accept-Language': settings.language, ...extra }
  const token = csrfToken()
  if (method !== 'GET' && token) headers['X-XSRF-TOKEN'] = token
  return headers
}

export function withQuery(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  return parameters.size ? `${path}?${parameters}` : path
}

function refusal(status: number, statusText: string, text: string, retryAfter: string | null): HttpProblem {
  let problem: Problem = { type: 'about:blank', title: statusText, status }
  try {
    problem = { ...problem, ...JSON.parse(text) as Partial<Problem> }
  } catch {
    // A proxy answered with something else than a problem: the status has to do.
  }
  if (retryAfter) problem.retryAfter = Number(retryAfter)
  return new HttpProblem(problem)
}

const unreachable = () => new HttpProblem({ type: 'about:unreachable', title: '', status: 0 })

function announce(problem: HttpProblem, path: string): HttpProblem {
  if (problem.status === 401 && !path.startsWith('/api/session')) settings.onUnauthenticated?.()
  return problem
}

async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<{ data: T, response: Response }> {
  const headers = headersFor(method, options.headers)
  if (options.body !== undefined) headers['Content-Type'] = 'application/json'
  let response: Response
  try {
    response = await fetch(withQuery(path, options.query), {
      method,
      headers,
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
      credentials: 'same-origin',
      signal: options.signal,
    })
  } catch (failure) {
    if (options.signal?.aborted) throw failure
    throw unreachable()
  }
  const text = await response.text()
  if (!response.ok) {
    throw announce(refusal(response.status, response.statusText, text, response.headers.get('Retry-After')), path)
  }
  return { data: (text ? JSON.parse(text) : undefined) as T, response }
}

/** The name in `attachment; filename*=UTF-8''%E5%8D%95…`. */
export function fileNameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)/.exec(disposition ?? '')?.[1] ?? 'linli'
}

/** Lets the browser save something that is already here. */
export function saveFile(content: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

async function dataOf<T>(answer: Promise<{ data: T }>): Promise<T> {
  return (await answer).data
}

/** The only door to the server: JSON in, JSON out, refusals as {@link HttpProblem}. */
export const http = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => dataOf(request<T>('GET', path, { query, signal })),
  /** Reads what nobody has asked for just now; does not keep the session open. */
  watch: <T>(path: string, query?: Query) =>
    dataOf(request<T>('GET', path, { query, headers: { 'X-Linli-Unattended': '1' } })),
  post: <T = void>(path: string, body?: unknown, headers?: Record<string, string>) =>
    dataOf(request<T>('POST', path, { body, headers })),
  put: <T = void>(path: string, body?: unknown) => dataOf(request<T>('PUT', path, { body })),
  delete: <T = void>(path: string) => dataOf(request<T>('DELETE', path)),

  /**
   * Shows a paper in a tab of its own, in the language of the page; to be called in the click itself.
   * With a body, the paper is made of what it says.
   */
  async show(path: string, body?: unknown): Promise<void> {
    const tab = window.open('', '_blank')
    const method = body === undefined ? 'GET' : 'POST'
    const headers = headersFor(method, { Accept: 'application/pdf, application/problem+json' })
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    try {
      const response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), credentials: 'same-origin' })
        .catch(() => { throw unreachable() })
      if (!response.ok) {
        throw announce(refusal(response.status, response.statusText, await response.text(), response.headers.get('Retry-After')), path)
      }
      const address = URL.createObjectURL(await response.blob())
      if (tab) tab.location.href = address
      else window.location.href = address
    } catch (thrown) {
      tab?.close()
      throw thrown
    }
  },

  /** A picture that is asked for with words and kept by nothing but the page. */
  async picture(path: string, body: unknown): Promise<Blob> {
    const headers = { ...headersFor('POST', { Accept: 'image/*, application/problem+json' }), 'Content-Type': 'application/json' }
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'same-origin', cache: 'no-store' })
      .catch(() => { throw unreachable() })
    if (!response.ok) {
      throw announce(refusal(response.status, response.statusText, await response.text(), response.headers.get('Retry-After')), path)
    }
    return response.blob()
  },

  /** Has the browser save a file under the name that the server gives it. */
  async download(method: 'GET' | 'POST', path: string, body?: unknown): Promise<void> {
    let response: Response
    const headers = { ...headersFor(method, { Accept: '*/*' }), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) }
    try {
      response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), credentials: 'same-origin' })
    } catch {
      throw unreachable()
    }
    if (!response.ok) {
      throw announce(refusal(response.status, response.statusText, await response.text(), response.headers.get('Retry-After')), path)
    }
    saveFile(await response.blob(), fileNameOf(response.headers.get('Content-Disposition')))
  },

  /** Sends one file as multipart field `file`, with further fields that belong into no address; reports the share sent, 0 to 1. */
  upload<T>(
    path: string,
    file: Blob,
    name: string,
    onProgress?: (share: number) => void,
    signal?: AbortSignal,
    fields: Record<string, string> = {},
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const form = new FormData()
      for (const [field, value] of Object.entries(fields)) form.append(field, value)
      form.append('file', file, name)
      const sender = new XMLHttpRequest()
      sender.open('POST', path)
      for (const [header, value] of Object.entries(headersFor('POST'))) sender.setRequestHeader(header, value)
      sender.upload.onprogress = event => event.lengthComputable && onProgress?.(event.loaded / event.total)
      sender.onerror = () => reject(unreachable())
      sender.onabort = () => reject(new DOMException('Aborted', 'AbortError'))
      sender.onload = () => {
        if (sender.status < 300) return resolve((sender.responseText ? JSON.parse(sender.responseText) : undefined) as T)
        reject(announce(refusal(sender.status, sender.statusText, sender.responseText, sender.getResponseHeader('Retry-After')), path))
      }
      signal?.addEventListener('abort', () => sender.abort())
      sender.send(form)
    })
  },
}
