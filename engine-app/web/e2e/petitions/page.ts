import type { Page } from '@playwright/test'
import type { Keyboard } from '../events/page'
import type { Api } from '../support/api'
import { photo } from '../support/photo'
import { expect } from '../support/story'

/** Today in the office, as a date is typed. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

type Form = Record<string, unknown>
interface Item { taskId: string, outcomes: { id: string }[] }

/** Does the open task of a petition that has this outcome. */
export async function act(
  api: Api, username: string, number: string, outcome: string, form: Form = {}, opinion: string | null = null, evidenceIds: string[] = [],
) {
  await api.logIn(username)
  const found: Item[] = []
  for (const view of ['pool', 'mine']) {
    found.push(...(await api.get<{ items: Item[] }>(`/api/inbox?view=${view}&size=100&q=${number}`)).items)
  }
  const task = found.find(each => each.outcomes.some(({ id }) => id === outcome))
  if (!task) throw new Error(`${username} cannot ${outcome} in ${number}`)
  await api.post(`/api/tasks/${task.taskId}/actions/${outcome}`, { form, opinion, evidenceIds })
}

/** Hands a paper over today, with a photo of the signed proof. */
export async function serve(api: Api, username: string, number: string, outcome: string, receiver: string) {
  await api.logIn(username)
  const proof = [await api.upload(photo('sewage-cleared'))]
  await act(api, username, number, outcome, { servedHow: 'direct', servedOn: today(), receiver }, null, proof)
}

export const opinion = (field: 'opinionResult' | 'reviewOutcome', result: string) => ({
  [field]: result,
  ...field === 'opinionResult' ? { claim: '补发征收补偿款三万二千元' } : {},
  facts: '经查，二亩承包地在征收范围内，补偿款误发到他人账户',
  basis: '《中华人民共和国土地管理法》第四十八条',
  conclusion: '由村集体经济组织在三十日内补发',
})

/** From the hearing of the petitioner to the proof that he has the opinion. */
export async function decide(api: Api, number: string, result: string, receiver: string) {
  await act(api, 'officer.zr', number, 'hearPetitioner', { heardOn: today() }, '听取了陈述')
  await act(api, 'officer.zr', number, 'draftOpinion', opinion('opinionResult', result))
  await act(api, 'officer.zr2', number, 'passLegality', {}, '事实清楚，适用依据正确')
  await act(api, 'head.zr', number, 'signOpinion')
  await serve(api, 'officer.zr', number, 'opinionServed', receiver)
}

/** The sheet of a petition on the page of its case. */
export const sheetOf = (page: Page) => page.getByRole('region', { name: '信访事项', exact: true })

/** Chooses with the keyboard in a list that is searched by name. */
export async function pickWith(keys: Keyboard, field: string, words: string, option: string | RegExp) {
  await keys.tabTo(keys.page.getByLabel(field))
  await keys.type(words)
  await expect(keys.page.getByRole('option', { name: option }).filter({ visible: true }).first()).toBeVisible()
  await keys.press('Enter')
}

/** What comes in on other days: of several subjects and ways, about several units, some of it once more. */
export async function ordinaryWeek(api: Api) {
  await api.logIn('petition')
  const matters = [
    ['labour', 'VISIT', '督促支付拖欠的工资', 'RS'], ['environment', 'PHONE', '处理养殖场的臭味', 'NY'], ['rural', 'LETTER', '公开村里的账目', null],
    ['land', 'LETTER', '重新丈量承包地', 'ZR'], ['labour', 'PHONE', '补缴养老保险', 'RS'], ['transport', 'WEB', '修通村的断头路', null],
    ['education', 'VISIT', '解决孩子就近入学', null], ['labour', 'FAX', '催办拖欠的工资', 'RS'],
  ] as const
  const numbers: string[] = []
  for (const [index, [contentClass, way, claim, complainedUnit]] of matters.entries()) {
    const petitioner = { name: `太史${index}`, documentKind: 'RESIDENT_ID', documentNumber: null, phone: `1970000940${index}`, address: '石桥村' }
    const { number } = await api.post<{ number: string }>('/api/petitions', {
      way, receivedOn: today(), petitioner, secret: false, headCount: 1, representatives: [], contentClass, claim, facts: `${claim}，多次反映没有结果`,
      community: index % 2 ? '990981100202' : '990981001001', complainedUnit, urgent: false, routeFacts: {}, earlier: index === 7 ? numbers[0] : null,
      evidenceIds: [],
    })
    numbers.push(number)
  }
  for (const number of numbers.slice(1, 6)) await act(api, 'petition', number, 'forwardPetition', { petitionClass: 'claim', toUnit: 'CG' })
}
