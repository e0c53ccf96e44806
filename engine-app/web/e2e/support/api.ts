import type { APIRequestContext } from '@playwright/test'
import { DEMO_PASSWORD, expect } from './story'

type Json = Record<string, unknown>

/** The interface of the application for what a story needs beforehand; one user at a time. */
export class Api {
  constructor(private readonly request: APIRequestContext) {}

  async logIn(username: string, password = DEMO_PASSWORD) {
    await this.send('post', '/api/session', { username, password })
    return this
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.request.get(path)
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return await answer.json() as T
  }

  async post<T>(path: string, data: Json): Promise<T> {
    return this.send<T>('post', path, data)
  }

  async put<T>(path: string, data: Json): Promise<T> {
    return this.send<T>('put', path, data)
  }

  /** Gives a new colleague an account with the password of the demo, as an administrator and he himself would. */
  async hire(person: { username: string, name: string }, unitCode: string, role: string) {
    await this.logIn('admin')
    const { initialPassword } = await this.post<{ initialPassword: string }>('/api/staff', { ...person, title: null, phone: null })
    await this.post(`/api/staff/${person.username}/posts`, { unitCode, role, validFrom: null, validUntil: null })
    await this.logIn(person.username, initialPassword)
    await this.send('put', '/api/session/password', { oldPassword: initialPassword, newPassword: NEW_PASSWORD })
  }

  /** Does the open task of a case. */
  async act(username: string, caseNumber: string, outcome: string, form: Json = {}, evidenceIds: string[] = []) {
    await this.logIn(username)
    await this.post(`/api/tasks/${await this.taskOf(caseNumber)}/actions/${outcome}`, { form, opinion: null, evidenceIds })
  }

  /** The task of a case that lies in a pool of the user. */
  async taskOf(caseNumber: string) {
    const { items } = await this.get<{ items: { taskId: string }[] }>(`/api/inbox?view=pool&q=${caseNumber}`)
    return items[0]!.taskId
  }

  async upload(file: { name: string, mimeType: string, buffer: Buffer }) {
    const answer = await this.request.post('/api/evidence', { multipart: { file }, headers: await this.headers() })
    expect(answer.status(), await answer.text()).toBe(201)
    return (await answer.json() as { id: string }).id
  }

  private async send<T>(method: 'post' | 'put', path: string, data: Json): Promise<T> {
    const answer = await this.request[method](path, { data, headers: await this.headers() })
    const text = await answer.text()
    expect(answer.ok(), `${path}: ${text}`).toBe(true)
    return (text ? JSON.parse(text) : undefined) as T
  }

  private async headers() {
    const { cookies } = await this.request.storageState()
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value
    return token ? { 'X-XSRF-TOKEN': token } : undefined
  }
}

/** What people of a story choose when their first password has to be changed. */
export const NEW_PASSWORD = 'Linli-e2e-2026'
