import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { Refusal, serve } from '@/testing/server'
import CalendarPage from './CalendarPage.vue'
import { calendarApi } from './calendarApi'

const hours = { opens: '08:30', breakStarts: '12:00', breakEnds: '14:00', closes: '17:30', dayEnd: 'CLOSE' }
const year = new Date().getFullYear()
const aYear = {
  year, provisional: false, workingDays: 248,
  days: [
    { day: `${year}-10-01`, type: 'HOLIDAY', name: '国庆节', regionCode: '' },
    { day: `${year}-10-10`, type: 'MAKEUP_WORKDAY', name: '国庆节调休上班', regionCode: '' },
  ],
}
const row = {
  unitCode: '990981001', unitName: '望江街道', unitKind: 'STREET', hours: { ...hours, opens: '08:00' }, version: 2, changedAt: '2026-11-20T01:00:00Z', changedBy: '周敏',
}
const answers = {
  'GET /api/calendar/year': aYear,
  'GET /api/calendar/schedules': { items: [
    { year, regionCode: '', regionName: null, source: '国办发明电〔2024〕12号', publishedOn: '2024-11-12', importedAt: '2024-11-12T00:00:00Z', importedBy: null },
  ] },
  'GET /api/calendar/hours': { items: [row], page: 0, size: 20, total: 1, usual: hours },
}

async function open(more = {}) {
  const calls = serve({ ...answers, ...more })
  const { plugins } = await deskPlugins('/desk/admin/calendar', { ...staff, permissions: ['reference:manage'] })
  render(CalendarPage, { global: { plugins } })
  return { user: userEvent.setup(), calls }
}

describe('CalendarPage', () => {
  it('shows what is off and what is made up for, in words', async () => {
    await open()

    const october = within(await screen.findByRole('table', { name: `${year}年10月` }))
    expect(october.getByTitle('放假 · 国庆节').textContent).toContain('休')
    expect(october.getByTitle('调休上班 · 国庆节调休上班').textContent).toContain('班')
    expect(screen.getByText('全年 248 个工作日')).toBeTruthy()
    expect(screen.getByText('随系统提供')).toBeTruthy()
  })

  it('says what a year without announced days off means', async () => {
    await open({ 'GET /api/calendar/year': { ...aYear, provisional: true } })

    expect((await screen.findByText(/还没有导入/)).textContent).toContain('暂定')
  })

  it('changes the hours of a unit and says which time is out of order', async () => {
    const { user, calls } = await open({
      'PUT /api/calendar/hours/990981001': new Refusal(400, { errors: [{ field: 'hours.closes', message: '下午下班应晚于下午上班' }] }),
    })

    await user.click(await screen.findByRole('button', { name: '修改' }))
    await user.click(await screen.findByRole('button', { name: '保存' }))

    expect(await screen.findByText('下午下班应晚于下午上班')).toBeTruthy()
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ hours: row.hours, version: 2 })
  })

  it('looks at a file before it is imported', async () => {
    const found = {
      file: { rows: 1, wrongLines: 0, imported: 0, problems: [], report: null, passwords: null },
      year: year + 1,
      workingDays: 250,
      days: [{ day: `${year + 1}-05-01`, type: 'HOLIDAY' as const, name: '劳动节' }],
    }
    const send = vi.spyOn(calendarApi, 'importFile').mockResolvedValue(found)
    const { user } = await open()

    await user.click(await screen.findByRole('button', { name: '导入放假安排' }))
    await user.upload(await screen.findByLabelText('选择 CSV 文件', { selector: 'input' }), new File(['x'], '2027.csv', { type: 'text/csv' }))
    expect(await screen.findByText('1 天放假，0 天调休上班，全年 250 个工作日。请与通知核对。')).toBeTruthy()
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ year: year + 1, unitCode: '' }), expect.anything(), true)
    send.mockResolvedValue({ ...found, file: { ...found.file, imported: 1 } })
    await user.click(screen.getByRole('button', { name: '导入并重新计算时限' }))

    expect((await screen.findByText(/已导入 1 天/)).textContent).toContain('一分钟内重新计算')
    expect(send).toHaveBeenLastCalledWith(expect.anything(), expect.anything(), false)
  })
})
