import { flushPromises } from '@vue/test-utils'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { PublicPaper } from '@/shared/api/types'
import { http } from '@/shared/http'
import { createLinliI18n } from '@/shared/i18n'
import { Refusal, serve } from '@/testing/server'
import { en } from '../en'
import { zh } from '../zh'
import PaperPage from './PaperPage.vue'

const paper: PublicPaper = {
  inForce: true, state: 'VALID', stateAt: null, stateReason: null, standing: null, licenceNumber: null, holderDocument: null, validFrom: null, validUntil: null, number: '安民政服〔2026〕8号', organName: '安澜市民政局',
  kindName: '受理通知书', title: '受理通知书', recipient: '王**', issuedAt: '2026-11-23T01:00:00Z', sealTrust: 'VERIFIED',
}
async function open(answer: unknown) {
  serve({ 'GET /api/public/papers/abc': answer })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)', component: PaperPage }] })
  render(PaperPage, { props: { token: 'abc' }, global: { plugins: [createPinia(), createLinliI18n(zh, en), router] } })
  await flushPromises()
}

describe('a paper behind its code', () => {
  it('says in a word that it is valid, and what it is', async () => {
    await open(paper)
    expect(screen.getByText('有效')).toBeTruthy()
    expect(screen.getByText('安民政服〔2026〕8号')).toBeTruthy()
    expect(screen.getByText('王**')).toBeTruthy()
  })

  it('says since when and why it is not valid any more', async () => {
    await open({ ...paper, inForce: false, state: 'REVOKED', stateAt: '2026-11-24T01:00:00Z', stateReason: '撤销' })
    expect(screen.getByText('已作废')).toBeTruthy()
    expect(screen.getByText(/2026年11月24日/).textContent).toContain('撤销')
  })

  it('is kind about a code that nobody knows', async () => {
    await open(new Refusal(404))
    expect(screen.getByText('查不到这份文书')).toBeTruthy()
  })

  it('tells a file that was changed', async () => {
    await open(paper)
    vi.spyOn(http, 'upload').mockResolvedValueOnce({ same: false, signature: 'BROKEN' })
    await userEvent.upload(screen.getByLabelText('选择 PDF 文件'), new File(['x'], '文书.pdf', { type: 'application/pdf' }))
    await flushPromises()
    expect(screen.getByRole('status').textContent).toContain('不一致')
    expect(screen.getByRole('status').textContent).toContain('改动过')
  })
})
