import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { Closing } from '@/shared/api/types'
import { deskPlugins } from '@/testing/desk'
import { serve } from '@/testing/server'
import ClosingReview from './ClosingReview.vue'

const file = (id: string) => ({
  id, mediaType: 'image/jpeg', thumbnailUrl: null, url: `/api/evidence/${id}`, takenAt: null, longitude: null, latitude: null,
  originalName: null, meters: null, findings: [],
})
const closing: Closing = {
  condition: '井盖完好并与路面齐平。', maxMeters: 300, mismatches: 1,
  requirements: [{ code: 'photoAfter', kind: 'PHOTO_AFTER', label: '处置后照片', help: null, required: true }],
  rounds: [{ round: 1, givenBy: '钟明亮', givenAt: '2026-11-21T02:00:00Z', answers: [
    { code: 'level', kind: 'CONFIRMATION', label: '井盖完好', answer: '已确认', files: [] },
    { code: 'photoAfter', kind: 'PHOTO_AFTER', label: '处置后照片', answer: null, files: [{ ...file('e1'), findings: [
      { kind: 'FAR', mismatch: 'PLACE', text: '拍摄位置离事发地约 958 米，超过 300 米' },
      { kind: 'TIME_UNKNOWN', mismatch: 'NO_DATA', text: '照片没有拍摄时间，无法比对时间' },
    ] }] },
  ] }],
}

async function open(answer: Closing) {
  serve({ 'GET /api/cases/WG-1/closing': answer })
  const { plugins } = await deskPlugins()
  render(ClosingReview, { props: { number: 'WG-1' }, global: { plugins } })
  await screen.findByText('结案条件和凭据')
}

describe('ClosingReview', () => {
  it('tells the verifier in words what does not fit', async () => {
    await open(closing)

    expect(screen.getByRole('note').textContent).toContain('有 1 张照片与上报情况不符或无法比对，请仔细核实')
    expect(screen.getByText('地点不符')).toBeTruthy()
    expect(screen.getByText('拍摄位置离事发地约 958 米，超过 300 米')).toBeTruthy()
    expect(screen.getByText('无法比对')).toBeTruthy()
    expect(screen.getByText('已确认')).toBeTruthy()
  })

  it('says what will be asked for before anything was shown', async () => {
    await open({ ...closing, rounds: [], mismatches: 0 })

    expect(screen.getByText('办完时要交：处置后照片')).toBeTruthy()
    expect(screen.queryByRole('note')).toBeNull()
  })
})
