import { Desk } from '../events/page'
import { Api } from '../support/api'
import { photo } from '../support/photo'
import { expect, expectAccessible, expectNoSidewaysScrolling, picture, test } from '../support/story'
import { act, publication } from './page'
import { verifiedVolunteers, type Volunteer } from './volunteers'

const CLAIMANTS = 200
const PLACES = 5
const title = '清理河边的五人小队'

interface Claim { state: string, ahead: number }

/** Whoever waited in vain for all the others is told so, and taps again. */
async function claim({ context }: Volunteer, number: string): Promise<Claim> {
  const { cookies } = await context.storageState()
  const headers = { 'X-XSRF-TOKEN': cookies.find(({ name }) => name === 'XSRF-TOKEN')!.value, 'Idempotency-Key': crypto.randomUUID() }
  const data = { number, forUnit: false, people: 1, tools: null, companions: [] }
  for (let taps = 0; taps < CLAIMANTS; taps++) {
    const answer = await context.post('/api/me/wish-claims', { data, headers, timeout: 60_000 })
    if (answer.status() === 201) return await answer.json() as Claim
    expect([409, 503], await answer.text()).toContain(answer.status())
  }
  throw new Error('Nobody can have waited that long')
}

test('two hundred people claim five places at the same moment', async ({ desk, phone, request, baseURL }) => {
  test.slow()
  const people = await verifiedVolunteers(request, baseURL!, CLAIMANTS)
  const api = await new Api(request).logIn('comm5')
  const { number } = await api.post<{ number: string }>('/api/wishes', {
    kind: 'tidying', way: 'WINDOW', residentName: '公冶河边', words: '河边堆满了树枝，想请几个人清走', gridCode: '990981100202002',
    atHome: false, forMinor: false, consentWay: 'SIGNATURE', evidenceIds: [await api.upload(photo('rubbish-left'))],
  })
  await act(api, number, 'publishWish', { ...publication(PLACES), publicTitle: title, publicText: '河边堆满了树枝，想请五个人一起清走' })

  const claims = await Promise.all(people.map(one => claim(one, number)))

  const taken = people.filter((_, at) => claims[at]!.state === 'TAKEN')
  const waiting = people.filter((_, at) => claims[at]!.state === 'WAITING')
  expect([taken.length, waiting.length]).toEqual([PLACES, CLAIMANTS - PLACES])
  const queue = claims.filter(({ state }) => state === 'WAITING').map(({ ahead }) => ahead).sort((one, other) => one - other)
  expect(queue, 'each has his own place in the queue').toEqual(Array.from({ length: CLAIMANTS - PLACES }, (_, at) => at))

  // what they see
  const on = async (one: Volunteer) => {
    const page = await phone()
    await page.context().addCookies((await one.context.storageState()).cookies)
    await page.goto(`/m/me/wish-claims/${number}`)
    return page
  }
  const next = await on(people[claims.findIndex(({ state, ahead }) => state === 'WAITING' && ahead === 0)]!)
  await expect(next.getByText('您排第 1 位')).toBeVisible()
  await expectAccessible(next)
  await expectNoSidewaysScrolling(next)
  await picture(next, 'wish-queue-phone')
  const clerk = await Desk.logIn(await desk(), 'comm5')
  await clerk.page.goto(`/desk/cases/${number}`)
  const sheet = clerk.page.getByRole('region', { name: '微心愿', exact: true })
  await expect(sheet).toContainText(`另有 ${CLAIMANTS - PLACES} 个候补`)
  await expectAccessible(clerk.page)
  await picture(clerk.page, 'wish-two-hundred-desk')
  await sheet.getByRole('button', { name: `显示全部 ${CLAIMANTS} 条认领和候补` }).click()
  await expect(sheet.getByRole('button', { name: '解除认领' })).toHaveCount(CLAIMANTS)

  // one of the five cannot come: whoever is next moves up, and nobody else
  const giver = await on(taken[0]!)
  await giver.getByRole('button', { name: '放弃认领' }).click()
  await giver.getByLabel('为什么放弃').fill('临时出差')
  await giver.getByRole('region', { name: '放弃认领' }).getByRole('button', { name: '确定' }).click()
  await expect(giver.getByText('已放弃。')).toBeVisible()
  await next.reload()
  await expect(next.getByText('您排第 1 位')).toHaveCount(0)
  const states = await Promise.all(people.map(async one => (await one.api.get<{ claimState: string }>(`/api/me/wish-claims/${number}`)).claimState))
  expect(states.filter(state => state === 'TAKEN')).toHaveLength(PLACES)
})
