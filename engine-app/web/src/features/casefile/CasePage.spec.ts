import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import type { CaseFile, TimelineEntry } from '@/shared/api/types'
import { aTask, deskPlugins } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import CasePage from './CasePage.vue'

const number = 'WG-990981001003-20261121-0012'
const caseFile: CaseFile = {
  number, kind: 'EVENT', title: '病死畜禽丢弃', description: '河沟边有三头死猪', categoryCode: '0501', categoryName: '病死畜禽丢弃',
  priority: 2, state: 'ACCEPTED', stateName: '已承接', stageLight: 'YELLOW', deadlineCard: 'YELLOW',
  dueAt: new Date(Date.now() + 3.5 * 3_600_000).toISOString(), promisedAt: '2026-11-24T09:30:00Z', openedAt: '2026-11-21T02:00:00Z', closedAt: null,
  channel: 'PUBLIC', address: '上湾村村口', longitude: null, latitude: null,
  grid: { code: 'g', name: '滨河东网格' }, community: { code: 'c', name: '滨河社区' }, street: { code: 's', name: '望江街道' }, handlingUnit: null,
  reporter: { name: '李*', phone: '138****0001', anonymous: false, staff: false },
  routing: { leadUnit: { code: 'NYJ', name: '农业农村局' }, priority: 2, reason: '病死畜禽丢弃由农业农村局牵头。' },
  deadlines: [{
    stage: 'RECEIVE', stageName: '承接', startedAt: '2026-11-21T02:00:00Z', dueAt: '2026-11-21T04:00:00Z', endedAt: '2026-11-21T05:00:00Z',
    status: 'MISSED', rule: '2 个工作小时内承接',
  }],
  rating: null,
}
const entry: TimelineEntry = {
  seq: 1, at: '2026-11-21T02:00:00Z', actorName: '王芳', actorUnit: '滨河社区', action: 'accept', actionLabel: '承接', fromState: 'REPORTED',
  toState: 'ACCEPTED', opinion: '尽快处理', targetUnit: null, dueAt: null, text: '滨河社区已承接', isPublic: false,
  evidence: [{
    id: 'e1', mediaType: 'image/jpeg', thumbnailUrl: '/t', url: '/f', takenAt: null, longitude: null, latitude: null, originalName: '现场.jpg',
  }],
}
const nobody = { taskId: null, taskName: null, unit: null, assignee: null, actionable: false }
const answers = {
  [`GET /api/cases/${number}`]: caseFile,
  [`GET /api/cases/${number}/task`]: nobody,
  [`GET /api/cases/${number}/timeline`]: { items: [entry] },
}

async function open() {
  const { plugins } = await deskPlugins(`/desk/cases/${number}`)
  return { user: userEvent.setup(), ...render(CasePage, { props: { number }, global: { plugins } }) }
}

describe('CasePage', () => {
  it('tells the facts, why it was routed so, and which limit was kept', async () => {
    serve(answers)
    await open()

    expect(await screen.findByRole('heading', { name: '病死畜禽丢弃' })).toBeTruthy()
    for (const words of ['河沟边有三头死猪', '李* 138****0001', '病死畜禽丢弃由农业农村局牵头。', '建议由 农业农村局 承办', '超期', '2 个工作小时内承接']) {
      expect(screen.getByText(words)).toBeTruthy()
    }
  })

  it('tells what happened, with opinion and photos in place', async () => {
    serve(answers)
    const { user } = await open()

    expect(await screen.findByText('滨河社区已承接')).toBeTruthy()
    expect(screen.getByText('尽快处理')).toBeTruthy()
    expect(screen.getByText('仅内部可见')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '放大查看 现场.jpg' }))

    expect(document.querySelector('.el-image-viewer__img')?.getAttribute('src')).toBe('/f')
  })

  it('offers what I may do now', async () => {
    serve({
      ...answers,
      [`GET /api/cases/${number}/task`]: { ...nobody, taskId: 't1', taskName: '承接事件', actionable: true },
      'GET /api/tasks/t1': aTask(),
    })
    await open()

    expect(await screen.findByRole('button', { name: '承接' })).toBeTruthy()
  })

  it('says where it is when somebody else has it', async () => {
    serve({
      ...answers,
      [`GET /api/cases/${number}/task`]: { ...nobody, taskName: '部门签收', unit: { code: 'NYJ', name: '农业农村局' } },
    })
    await open()

    expect(await screen.findByText('正在“部门签收”，由 农业农村局 办理。')).toBeTruthy()
  })

  it('says so when the number is not right', async () => {
    serve({ [`GET /api/cases/${number}`]: new Refusal(404) })
    await open()

    expect(await screen.findByText('没有找到，可能已被移走或编号不对')).toBeTruthy()
  })
})
