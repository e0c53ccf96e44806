import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { useLiveWork } from '@/features/inbox'
import type { CaseFile, TimelineEntry } from '@/shared/api/types'
import { anItem, aTask, deskPlugins, staff } from '@/testing/desk'
import { FakeLine, fakeLines } from '@/testing/lines'
import { Refusal, serve } from '@/testing/server'
import CasePage from './CasePage.vue'

const number = 'WG-990981001003-20261121-0012'
const caseFile: CaseFile = {
  number, kind: 'EVENT', reported: true, placed: true, title: '病死畜禽丢弃', description: '河沟边有三头死猪', categoryCode: '0501', categoryName: '病死畜禽丢弃',
  priority: 2, state: 'ACCEPTED', stateName: '已承接', stageLight: 'YELLOW', deadlineCard: 'YELLOW',
  dueAt: new Date(Date.now() + 3.5 * 3_600_000).toISOString(), dueProvisional: false,
  promisedAt: '2026-11-24T09:30:00Z', promiseProvisional: false, statutoryDueAt: null, statutoryProvisional: false,
  openedAt: '2026-11-21T02:00:00Z', closedAt: null,
  channel: 'PUBLIC', address: '上湾村村口', longitude: null, latitude: null,
  grid: { code: 'g', name: '滨河东网格' }, community: { code: 'c', name: '滨河社区' }, street: { code: 's', name: '望江街道' }, handlingUnit: null,
  reporter: { name: '李*', phone: '138****0001', anonymous: false, staff: false }, complainedPerson: null,
  routing: { leadUnit: { code: 'NYJ', name: '农业农村局' }, priority: 2, reason: '病死畜禽丢弃由农业农村局牵头。' },
  deadlines: [{
    stage: 'RECEIVE', stageName: '承接', startedAt: '2026-11-21T02:00:00Z', dueAt: '2026-11-21T04:00:00Z', endedAt: '2026-11-21T05:00:00Z',
    status: 'MISSED', rule: '2 个工作小时内承接', firstDueAt: '2026-11-21T04:00:00Z', extensionDays: null, extensionUnit: null, extensionReason: null, pausedAt: null,
    pauseReason: null, provisional: false, provisionalDueAt: null, unmovedDueAt: null, statutoryDueAt: null, statutoryProvisional: false,
    statutoryRule: null, onTime: false, correctedFrom: null, correctedRule: null, missedDueAt: null,
  }],
  pauses: [], pauseSums: [],
  rating: null, firstReceivedAt: '2026-11-21T02:00:00Z', reopenCount: 0, reworkCount: 0, suspended: null, complainedUnit: null, linkCount: 0, assistanceCount: 0,
  supervisionLevel: 0,
}
const entry: TimelineEntry = {
  seq: 1, at: '2026-11-21T02:00:00Z', actorName: '王芳', actorUnit: '滨河社区', action: 'accept', actionLabel: '承接', fromState: 'REPORTED',
  toState: 'ACCEPTED', opinion: '尽快处理', targetUnit: null, dueAt: null, text: '滨河社区已承接', isPublic: false,
  evidence: [{
    id: 'e1', mediaType: 'image/jpeg', thumbnailUrl: '/t', url: '/f', takenAt: null, longitude: null, latitude: null, originalName: '现场.jpg',
  }],
}
const nobody = { taskId: null, taskName: null, unit: null, assignee: null, actionable: false, barred: null }
const answers = {
  [`GET /api/cases/${number}`]: caseFile,
  [`GET /api/cases/${number}/task`]: nobody,
  [`GET /api/cases/${number}/timeline`]: { items: [entry] },
}

async function open(user = staff) {
  const { plugins } = await deskPlugins(`/desk/cases/${number}`, user)
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

  it('offers to call back the step that I did last, as long as that is allowed', async () => {
    const calls = serve({
      ...answers,
      'GET /api/inbox': { items: [anItem({ taskId: 't0', caseNumber: number })], page: 0, size: 1, total: 1 },
      'GET /api/tasks/t0': aTask({ taskId: 't0', caseNumber: number, verbs: ['RECALL'] }),
      'POST /api/tasks/t0/recall': { taskId: 't5' },
    })
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: '撤回上一步' }))
    await user.type(await screen.findByLabelText('理由'), '选错了')
    await user.click(screen.getByRole('button', { name: '撤回' }))

    await waitFor(() => expect(calls.find(({ path }) => path.endsWith('/recall'))?.body).toEqual({ reason: '选错了' }))
    expect(calls.find(({ path }) => path === '/api/inbox')?.query.get('view')).toBe('done')
  })

  it('says of a case that ended otherwise how it ended, and asks for no proof', async () => {
    serve({
      ...answers,
      [`GET /api/cases/${number}`]: { ...caseFile, state: 'MERGED', stageLight: 'GREY', closedAt: '2026-11-21T05:00:00Z' },
      [`GET /api/cases/${number}/links`]: { items: [{ relation: 'MERGED_INTO', number: 'WG-9', title: '', stateName: '', openedAt: '', linkedAt: '', undoableUntil: null }] },
      [`GET /api/cases/${number}/closing`]: { condition: '已清理', requirements: [{ code: 'p', label: '照片', required: true }], rounds: [], mismatches: 0, maxMeters: 50 },
    })
    await open()

    expect((await screen.findByRole('link', { name: 'WG-9' })).closest('p')!.textContent).toMatch(/已并入\s*WG-9，没有要办的环节/)
    expect(screen.queryByText(/办完时要交/)).toBeNull()
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

  it('says for whom it waits where no unit goes on', async () => {
    serve({
      ...answers,
      [`GET /api/cases/${number}`]: { ...caseFile, kind: 'EVENT', state: 'CORRECTION_HEARING' },
      [`GET /api/cases/${number}/task`]: { ...nobody, taskName: '听取本人陈述', unit: { code: 'JW', name: '纪委监委' } },
    })
    await open()

    expect(await screen.findByText('等当事人陈述，纪委监委也可以代录。')).toBeTruthy()
    expect(screen.queryByText(/由 纪委监委 办理/)).toBeNull()
  })

  it('tells urgency, reporter and place only of what has them', async () => {
    serve({ ...answers, [`GET /api/cases/${number}`]: { ...caseFile, reported: false, placed: false } })
    await open()

    expect(await screen.findByText('开始时间')).toBeTruthy()
    for (const words of ['紧急程度', '上报人', '来源', '网格', '社区', '地点', '李* 138****0001']) {
      expect(screen.queryByText(words), words).toBeNull()
    }
  })

  it.each([
    ['somebody whose error it may be', [{ username: 'wangfang', name: '王芳', unit: '滨河社区' }], 1],
    ['nobody whose error I may register', [], 0],
  ])('offers to register an error where there is %s', async (_, people, buttons) => {
    const calls = serve({ ...answers, 'GET /api/error-corrections/outlook': { people, concernsCitizen: true } })
    await open({ ...staff, permissions: [...staff.permissions, 'correction:read'] })

    await waitFor(() => expect(calls.some(({ path }) => path === '/api/error-corrections/outlook')).toBe(true))
    expect(await screen.findByText('滨河社区已承接')).toBeTruthy()
    await waitFor(() => expect(screen.queryAllByRole('button', { name: '登记差错' })).toHaveLength(buttons))
  })

  it('says so when the number is not right', async () => {
    serve({ [`GET /api/cases/${number}`]: new Refusal(404) })
    await open()

    expect(await screen.findByText('没有找到，可能已被移走或编号不对')).toBeTruthy()
  })

  it('tells how the case has turned', async () => {
    serve({
      ...answers,
      [`GET /api/cases/${number}`]: {
        ...caseFile, reworkCount: 2, reopenCount: 1, suspended: { reviewDate: '2026-12-20' }, complainedUnit: { code: 'NYJ', name: '农业农村局' },
      },
    })
    await open()

    expect(await screen.findByText('退回再办 2 次')).toBeTruthy()
    expect(screen.getByText('重新打开 1 次')).toBeTruthy()
    expect(screen.getByText(/^挂账，.*12月20日 复核$/)).toBeTruthy()
    expect(screen.getByText('被反映单位').nextElementSibling?.textContent).toBe('农业农村局')
  })

  it('tells how a limit was moved and that a clock stands still', async () => {
    const limit = { ...caseFile.deadlines[0]!, status: 'RUNNING', endedAt: null, firstDueAt: '2026-11-24T09:30:00Z' }
    serve({
      ...answers,
      [`GET /api/cases/${number}`]: {
        ...caseFile,
        deadlines: [
          { ...limit, stage: 'HANDLE', stageName: '处置', dueAt: '2026-11-27T09:30:00Z', extensionDays: 3, extensionUnit: 'WD', extensionReason: '等配件' },
          { ...limit, stage: 'REWORK', stageName: '返工', extensionDays: 5, extensionUnit: 'D', extensionReason: '调解' },
          { ...limit, stage: 'CASE', stageName: '全程承诺', status: 'PAUSED', pausedAt: '2026-11-25T01:00:00Z', pauseReason: '汛期不能施工' },
        ],
      },
    })
    await open()

    expect(await screen.findByText(/^已延期 3 个工作日，原定 .*11月24日 17:30 前。等配件$/)).toBeTruthy()
    expect(screen.getByText(/^已延期 5 天（含休息日），原定 .*11月24日 17:30 前。调解$/)).toBeTruthy()
    expect(screen.getByText('暂停计时')).toBeTruthy()
    expect(screen.getByText(/11月25日 09:00 起暂停。汛期不能施工$/)).toBeTruthy()
  })

  it('shows what was promised and what the law allows side by side, and what was promised before', async () => {
    const promise = {
      ...caseFile.deadlines[0]!, stage: 'CASE', stageName: '办结承诺', status: 'RUNNING', endedAt: null, dueAt: '2099-11-24T09:30:00Z',
      statutoryDueAt: '2099-12-11T09:30:00Z', statutoryRule: '《某某办法》第二十条', correctedFrom: '2099-11-20T09:30:00Z',
    } as const
    serve({ ...answers, [`GET /api/cases/${number}`]: { ...caseFile, statutoryDueAt: promise.statutoryDueAt, deadlines: [promise] } })
    await open()

    expect((await screen.findByText('承诺时限')).nextElementSibling?.textContent).toMatch(/^剩.*2099年11月24日 17:30 前/)
    expect(screen.getAllByText('法定时限').at(-1)?.nextElementSibling?.textContent).toMatch(/^剩.*2099年12月11日 17:30 前/)
    expect(screen.getByText('《某某办法》第二十条')).toBeTruthy()
    expect(screen.getByText('更正类别后重新计算，原承诺 2099年11月20日 17:30 前。')).toBeTruthy()
  })

  it('keeps time of special procedures apart', async () => {
    serve({
      ...answers,
      [`GET /api/cases/${number}`]: {
        ...caseFile,
        pauses: [{
          type: 'SPECIAL_PROCEDURE', typeName: '特别程序', reason: '等鉴定结论', approver: '赵敏', startedAt: '2026-11-25T01:00:00Z', endedAt: '2026-12-02T01:00:00Z',
        }],
        pauseSums: [{ type: 'SPECIAL_PROCEDURE', typeName: '特别程序', workingDays: 5, days: 7 }],
      },
    })
    await open()

    expect((await screen.findByText('特别程序用时')).nextElementSibling?.textContent).toBe('5 个工作日（历时 7 天）')
    expect(screen.getByText('赵敏 批准')).toBeTruthy()
    expect(screen.getByText('等鉴定结论')).toBeTruthy()
  })

  const categories = [{ code: '01', name: '城市环境', children: [{ code: '0101', name: '暴露垃圾', sealed: false }] }]
  const correctors = { ...staff, permissions: [...staff.permissions, 'case:recategorize'] }

  it('corrects the category, and keeps what was typed when somebody was faster', async () => {
    let faster = true
    const calls = serve({
      ...answers, 'GET /api/public/categories': { items: categories },
      [`GET /api/cases/${number}/category`]: () => ({ correctable: true, version: faster ? 0 : 1 }),
      [`PUT /api/cases/${number}/category`]: () => {
        const answer = faster ? new Refusal(409, { type: '/problems/changed-meanwhile', detail: '赵敏 刚刚改过' }) : null
        faster = false
        return answer
      },
    })
    const { user } = await open(correctors)

    await user.click(await screen.findByRole('button', { name: '更正类别' }))
    await user.click(screen.getByRole('button', { name: '确认更正' }))
    expect(await screen.findByText('请选择事件类别')).toBeTruthy()
    await user.click(screen.getByLabelText('应为哪一类'))
    await user.click(await screen.findByRole('option', { name: '暴露垃圾' }))
    await user.type(screen.getByLabelText('更正的理由（上报人会看到）'), '是垃圾')
    await user.click(screen.getByRole('button', { name: '确认更正' }))

    expect(await screen.findByText('赵敏 刚刚改过')).toBeTruthy()
    expect((screen.getByLabelText('更正的理由（上报人会看到）') as HTMLTextAreaElement).value).toBe('是垃圾')
    await waitFor(() => expect(calls.filter(({ method, path }) => method === 'GET' && path.endsWith('/category')).length).toBeGreaterThan(1))
    await user.click(screen.getByRole('button', { name: '确认更正' }))

    expect(await screen.findByText('已更正类别，时限已重新计算')).toBeTruthy()
    expect(calls.filter(({ method }) => method === 'PUT').at(-1)?.body).toEqual({ categoryCode: '0101', reason: '是垃圾', version: 1 })
  })

  it('offers no correction to whoever may not', async () => {
    serve({ ...answers, [`GET /api/cases/${number}/category`]: { correctable: false, version: 0 } })
    await open(correctors)

    await screen.findByText('滨河社区已承接')
    expect(screen.queryByRole('button', { name: '更正类别' })).toBeNull()
  })

  it('says why I may not do the step of my own unit', async () => {
    serve({
      ...answers,
      [`GET /api/cases/${number}/task`]: {
        ...nobody, taskName: '社区核实结果', unit: caseFile.community, barred: '您处置过这一件，核实要由别人来做。',
      },
    })
    await open()

    expect(await screen.findByText('您处置过这一件，核实要由别人来做。')).toBeTruthy()
  })

  const inHand = {
    ...nobody, taskId: 't1', taskName: '处置事件', unit: { code: 'NYJ', name: '农业农村局' }, assignee: { name: '王芳', username: 'wangfang' },
    actionable: true,
  }
  const handling = { ...caseFile, state: 'IN_PROGRESS', stateName: '处理中', handlingUnit: { code: 'NYJ', name: '农业农村局' } }

  it('takes a note of progress from whoever has the step in hand', async () => {
    const calls = serve({
      ...answers, [`GET /api/cases/${number}/task`]: inHand, 'GET /api/tasks/t1': aTask(), [`POST /api/cases/${number}/notes`]: null,
    })
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: '记一条进展' }))
    await user.click(screen.getByRole('button', { name: '记录' }))
    expect(await screen.findByText('必填项')).toBeTruthy()
    await user.type(screen.getByLabelText('进展情况'), '已联系养殖户，明天上午到场')
    await user.click(screen.getByLabelText('让上报人也看到'))
    await user.click(screen.getByRole('button', { name: '记录' }))

    await waitFor(() => expect(calls.find(({ path }) => path.endsWith('/notes'))?.body)
      .toEqual({ text: '已联系养殖户，明天上午到场', evidenceIds: [], isPublic: true }))
    expect(await screen.findByText('已记入办理过程')).toBeTruthy()
    expect(screen.queryByLabelText('进展情况')).toBeNull()
  })

  it('offers no note to whoever has not taken the step', async () => {
    serve({
      ...answers, [`GET /api/cases/${number}/task`]: { ...inHand, assignee: null }, 'GET /api/tasks/t1': aTask({ assignee: null, claimable: true }),
    })
    await open()

    expect(await screen.findByRole('button', { name: '领取' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '记一条进展' })).toBeNull()
    expect(screen.queryByRole('button', { name: '请求协办' })).toBeNull()
  })

  const assistance = {
    taskId: 'a1', unit: { code: 'SLJ', name: '水利局' }, request: '请清淤', requestedBy: '王芳', status: 'OPEN', openedAt: '2026-11-21T06:00:00Z',
    dueAt: '2026-11-24T09:30:00Z', answer: null, answeredBy: null, answeredAt: null,
  }

  it('lets the lead ask another unit to assist', async () => {
    let asked = false
    const calls = serve({
      ...answers, [`GET /api/cases/${number}`]: () => ({ ...handling, assistanceCount: asked ? 1 : 0 }),
      [`GET /api/cases/${number}/task`]: inHand, 'GET /api/tasks/t1': aTask(),
      [`GET /api/cases/${number}/assistance`]: () => ({ items: asked ? [assistance] : [] }),
      [`GET /api/cases/${number}/assistance/units`]: { items: [{ code: 'SLJ', name: '水利局' }] },
      [`POST /api/cases/${number}/assistance`]: () => {
        asked = true
        return assistance
      },
    })
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: '请求协办' }))
    await user.click(screen.getByLabelText('请哪个单位协办'))
    await user.click(await screen.findByRole('option', { name: '水利局' }))
    await user.type(screen.getByLabelText('请他们做什么'), '请清淤')
    await user.click(screen.getByRole('button', { name: '发出请求' }))

    expect(await screen.findByText('已请 水利局 协办')).toBeTruthy()
    expect(calls.find(({ method, path }) => method === 'POST' && path.endsWith('/assistance'))?.body)
      .toEqual({ unitCode: 'SLJ', request: '请清淤' })
    expect(await screen.findByText('协办中')).toBeTruthy()
  })

  it('lets the lead take a request back with a reason', async () => {
    const calls = serve({
      ...answers, [`GET /api/cases/${number}`]: { ...handling, assistanceCount: 1 }, [`GET /api/cases/${number}/task`]: inHand,
      'GET /api/tasks/t1': aTask(), [`GET /api/cases/${number}/assistance`]: { items: [assistance] }, 'POST /api/tasks/a1/withdrawal': null,
    })
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: '撤回' }))
    await user.type(screen.getByLabelText('撤回的理由（告知协办单位）'), '我们自己清了')
    await user.click(screen.getByRole('button', { name: '确认撤回' }))

    await waitFor(() => expect(calls.find(({ path }) => path.endsWith('/withdrawal'))?.body).toEqual({ reason: '我们自己清了' }))
  })

  it('shows everybody what the assistants answered', async () => {
    serve({
      ...answers, [`GET /api/cases/${number}`]: { ...handling, assistanceCount: 1 },
      [`GET /api/cases/${number}/assistance`]: {
        items: [{ ...assistance, status: 'DECLINED', answer: '该渠段由镇里管护', answeredBy: '周工', answeredAt: '2026-11-21T07:00:00Z' }],
      },
    })
    await open()

    expect(await screen.findByText('该渠段由镇里管护')).toBeTruthy()
    expect(screen.getByText('无法协办')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '撤回' })).toBeNull()
  })

  it('shows linked cases and separates a merge while that may be done', async () => {
    const link = {
      relation: 'MERGED_FROM', number: 'WG-990981001003-20261121-0015', title: '路上有死猪', state: 'MERGED', stateName: '已并案', openedAt: '2026-11-21T03:00:00Z',
      linkedAt: '2026-11-21T04:00:00Z', undoableUntil: new Date(Date.now() + 3_600_000).toISOString(),
    }
    const calls = serve({
      ...answers, [`GET /api/cases/${number}`]: { ...caseFile, linkCount: 1 }, [`GET /api/cases/${number}/links`]: { items: [link] },
      [`POST /api/cases/${link.number}/unmerge`]: null,
    })
    const { user } = await open()

    await user.click(await screen.findByRole('tab', { name: '关联 1' }))
    expect(await screen.findByRole('link', { name: link.number })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '拆开' }))
    await user.type(await screen.findByLabelText(/^拆开的理由/), '不是同一处')
    await user.click(screen.getAllByRole('button', { name: '拆开' }).at(-1)!)

    await waitFor(() => expect(calls.find(({ path }) => path.endsWith('/unmerge'))?.body).toEqual({ reason: '不是同一处' }))
  })

  it('opens the sheet to print in a tab of its own, and says so when that is refused', async () => {
    const tab = { location: { href: '' }, close: vi.fn() }
    vi.spyOn(window, 'open').mockReturnValue(tab as unknown as Window)
    URL.createObjectURL = () => 'blob:sheet'
    let refused = false
    serve({ ...answers, [`GET /api/cases/${number}/sheet.pdf`]: () => refused ? new Refusal(404, { detail: '没有找到这个案件' }) : 'pdf' })
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: '打印' }))
    await waitFor(() => expect(tab.location.href).toBe('blob:sheet'))
    refused = true
    await user.click(screen.getByRole('button', { name: '打印' }))

    expect(await screen.findByText('没有找到这个案件')).toBeTruthy()
    expect(tab.close).toHaveBeenCalledOnce()
  })

  it('says that somebody else has gone on with the case, and leaves what is read in its place', async () => {
    fakeLines()
    const calls = serve(answers)
    await open()
    await screen.findByText('滨河社区已承接')
    const live = useLiveWork()
    live.start()
    const before = calls.length
    const later = Date.now() + 60_000
    vi.spyOn(Date, 'now').mockReturnValue(later)

    FakeLine.last.say('changed', { items: [{ view: 'unit', taskId: 't9', caseNumber: number }] })

    expect(await screen.findByText('这个案件刚有新的进展。')).toBeTruthy()
    expect(calls).toHaveLength(before)
    live.stop()
  })
})
