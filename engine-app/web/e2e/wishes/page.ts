import type { Api } from '../support/api'

/** Today in the office, as a date is typed. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

type Form = Record<string, unknown>

/** The time of day in the office, as it is typed. */
export const clock = () => new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' }).format(new Date())

/** Does the open step of a wish for the community. */
export async function act(api: Api, number: string, outcome: string, form: Form = {}, opinion: string | null = null) {
  await api.logIn('comm5')
  const { taskId } = await api.get<{ taskId: string }>(`/api/cases/${number}/task`)
  await api.post(`/api/tasks/${taskId}/actions/${outcome}`, { form, opinion, evidenceIds: [] })
}

/** What stands on the board: neither name nor telephone nor house number. */
export const publication = (headCount: number) => ({
  publicTitle: '清理屋旁小路的杂草',
  publicText: '门前的小路长满了草，老人走不过去，想请人来割一割',
  publicPlace: '桥尾网格，河边小路',
  wantedFrom: today(),
  wantedTo: today(),
  headCount,
  tools: '割草机、镰刀',
  atHome: false,
  forMinor: false,
})
