import userEvent from '@testing-library/user-event'
import { render, screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deskPlugins, staff } from '@/testing/desk'
import { serve } from '@/testing/server'
import ArchivePage from './ArchivePage.vue'
import { usePeopleQuestion } from './usePeopleQuestion'

vi.mock('../board/charts', () => ({ init: () => ({ setOption() {}, on() {}, dispose() {}, resize() {} }) }))

const place = {
  grid: { code: 'G1', name: '上湾网格' }, community: { code: 'C1', name: '白果湾村' }, group: { code: 'C101', name: '上湾一组' },
}
const codes = {
  lists: { 'education': [{ code: '70', name: '初中' }], 'household-category': [{ code: 'resident', name: '常住户' }], 'sex': [{ code: '2', name: '女' }] },
  tagKinds: [{ code: 'elderly', name: '老人', onDwelling: false, onHousehold: true, onResident: true, isSensitive: false }],
  infoKinds: [],
}
const person = {
  number: 'R1', name: '吴桂英', sex: { code: '2', name: '女' }, age: 78, documentNumber: '990981************', phone: '138****5678', place,
  homes: [{ number: 'H1', kind: 'LEGAL', relation: { code: '02', name: '户主' } }],
  tags: [{ code: 'elderly', name: '老人', subject: 'RESIDENT', isSensitive: false, validFrom: '2026-01-01', validTo: null, note: null, recordedBy: 'x' }],
}
const group = { code: 'C101', name: '上湾一组', formerVillage: null, grid: place.grid, community: place.community, isActive: true }
const square = {
  address: '白果湾村上湾一组 12 号', building: null, entrance: null, room: null, group: { code: 'C101', name: '上湾一组' },
}
const answers = {
  'GET /api/archive/codes': codes,
  'GET /api/villager-groups': { items: [group] },
  'POST /api/residents/search': { items: [person], page: 0, size: 20, total: 1 },
  'GET /api/archive/figures': { charts: [
    { chart: 'EDUCATION', bars: [{ code: '70', count: 12 }, { code: '-', count: 3 }] },
    { chart: 'AGE', bars: [{ code: '80-150', count: 5 }] },
    { chart: 'HOUSEHOLD_SIZE', bars: [{ code: '6', count: 2 }] },
  ] },
  'GET /api/archive/areas': { items: [{ community: place.community, dwellings: 3, buildings: [] }] },
  'GET /api/archive/squares': { isCut: false, items: [
    { ...square, dwelling: 'F1', households: [{ number: 'H1', kind: 'LEGAL', people: 2 }], marks: ['at-work', 'elderly'] },
    { ...square, dwelling: 'F2', households: [], marks: [] },
    { ...square, dwelling: 'F3', households: [{ number: 'H3', kind: 'LEGAL', people: 1 }], marks: [] },
  ] },
}

async function open(path = '/desk/archive', permissions = ['resident:read', 'resident:write']) {
  const calls = serve(answers)
  const { plugins, router } = await deskPlugins(path, { ...staff, permissions })
  render(ArchivePage, { global: { plugins } })
  return { calls, router, user: userEvent.setup() }
}

beforeEach(() => { usePeopleQuestion().begin() })

describe('ArchivePage', () => {
  it('sends a name in the body and leaves the address without it', async () => {
    const { calls, router, user } = await open()
    await screen.findByRole('link', { name: '吴桂英' })

    await user.type(screen.getByLabelText('姓名或姓，如“王”'), '桂英{Enter}')

    await waitFor(() => expect(calls.at(-1)?.body).toEqual({ name: '桂英', page: 0, size: 20 }))
    expect(router.currentRoute.value.fullPath).toBe('/desk/archive')
    expect(screen.getByRole('row', { name: /吴桂英 女 78 岁 990981\*+ 138\*\*\*\*5678 白果湾村 上湾一组/ })).toBeTruthy()
  })

  it('goes through the rows by keys and opens one', async () => {
    const { router, user } = await open()
    await screen.findByRole('link', { name: '吴桂英' })

    await user.keyboard('j{Enter}')

    await waitFor(() => expect(router.currentRoute.value.path).toBe('/desk/archive/residents/R1'))
  })

  it('asks departments for a document number and for nothing else', async () => {
    const { calls } = await open('/desk/archive', ['resident-info:read'])

    expect(await screen.findByText('输入证件号码后查找。')).toBeTruthy()
    expect(screen.queryByLabelText('姓名或姓，如“王”')).toBeNull()
    expect(screen.queryByRole('tab')).toBeNull()
    expect(calls.some(call => call.path === '/api/residents/search')).toBe(false)
  })

  it('leads from every bar to what it counts', async () => {
    await open('/desk/archive?tab=charts')

    const education = await screen.findByRole('table', { name: '文化程度' })
    const junior = await within(education).findByRole('row', { name: /初中 12 80\.0%/ })
    expect(within(junior).getByRole('link').getAttribute('href')).toBe('/desk/archive?tab=people&education=70')
    const unknown = within(education).getByRole('row', { name: /未登记 3/ })
    expect(within(unknown).getByRole('link').getAttribute('href')).toBe('/desk/archive?tab=people&education=-')
    const old = within(screen.getByRole('table', { name: '年龄段' })).getByRole('link')
    expect(old.getAttribute('href')).toBe('/desk/archive?tab=people&ageFrom=80&ageTo=150')
    const large = within(screen.getByRole('table', { name: '家庭人口结构' })).getByRole('link')
    expect(large.getAttribute('href')).toBe('/desk/archive?tab=households&kind=LEGAL&peopleFrom=6')
  })

  it('asks for what a bar counts', async () => {
    const { calls } = await open('/desk/archive?tab=people&education=70')

    await screen.findByRole('link', { name: '吴桂英' })
    expect(calls.find(call => call.path === '/api/residents/search')?.body).toEqual({ education: '70', page: 0, size: 20 })
  })

  it('words each square by what is known of it and opens its household', async () => {
    const { user } = await open('/desk/archive?tab=squares')

    const part = await screen.findByRole('region', { name: '上湾一组' })
    const elderly = within(part).getByRole('link', { name: '白果湾村上湾一组 12 号 老人 2 人' })
    expect(elderly.getAttribute('href')).toBe('/desk/archive/households/H1')
    expect(within(part).getByRole('link', { name: /空房 无人登记/ }).getAttribute('href')).toBe('/desk/archive?tab=dwellings&q=F2')

    await user.click(screen.getByRole('button', { name: '空房 1' }))

    expect(within(screen.getByRole('region', { name: '上湾一组' })).getAllByRole('link')).toHaveLength(1)
  })
})
