import type { APIRequestContext } from '@playwright/test'
import { expect } from './story'

/** Lets time pass in the application until a moment of the office, such as `2026-11-25 16:00`: each thing happens at its time. */
export async function travel(request: APIRequestContext, moment: string) {
  const to = new Date(`${moment.replace(' ', 'T')}:00+08:00`).toISOString()
  const answer = await request.put('/story-time', { params: { to } })
  expect(answer.status(), await answer.text()).toBe(204)
}
