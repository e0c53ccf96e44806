import type { Translated } from '@/shared/i18n'

export const zh = {
  routing: {
    title: '派单规则',
    lead: '归属争议裁定后提出的规则。采纳以后，同类事件先按这里派单，再看派单表。',
    state: '状态', allStates: '全部状态',
    status: { PROPOSED: '待审定', ADOPTED: '执行中', REFUSED: '未采纳', ENDED: '已停用' },
    category: '事件类别', place: '适用范围', everywhere: '全市', leadUnit: '承办单位', reason: '裁定理由', from: '来源案件',
    proposed: '{name} {moment} 提出', decided: '{name} {moment} 审定：{opinion}', ended: '{name} {moment} 停用：{opinion}',
    adoption: '采纳', refusal: '不采纳', end: '停用',
    adoptionTitle: '采纳这条派单规则', refusalTitle: '不采纳这条派单规则', endTitle: '停用这条派单规则',
    adoptionLead: '{category}今后由{unit}承办。同一范围的旧规则同时停用，已经派出的案件不受影响。',
    refusalLead: '{category}仍按原来的派单表办理。',
    endLead: '{category}今后按派单表办理，已经派出的案件不受影响。',
    opinion: '意见', required: '请写明意见',
    done: { adoption: '已采纳，今后按此派单', refusal: '已记为不采纳', end: '已停用' },
    empty: '没有这样的规则。', emptyHint: '市级裁定承办单位时勾选“同类事件今后照此派单”，规则就会出现在这里。',
  },
}

export const en: Translated<typeof zh> = {
  routing: {
    title: 'Routing rules',
    lead: 'Rules that decided disputes have taught. An adopted rule comes before the routing table.',
    state: 'State', allStates: 'All states',
    status: { PROPOSED: 'To be decided', ADOPTED: 'In force', REFUSED: 'Refused', ENDED: 'Ended' },
    category: 'Category', place: 'Where', everywhere: 'Whole city', leadUnit: 'Lead unit', reason: 'Reason of the decision', from: 'From case',
    proposed: 'proposed by {name}, {moment}', decided: 'decided by {name}, {moment}: {opinion}', ended: 'ended by {name}, {moment}: {opinion}',
    adoption: 'Adopt', refusal: 'Refuse', end: 'End',
    adoptionTitle: 'Adopt this routing rule', refusalTitle: 'Refuse this routing rule', endTitle: 'End this routing rule',
    adoptionLead: 'From now on {unit} leads cases of {category}. An older rule for the same place ends; cases that were dispatched stay.',
    refusalLead: 'Cases of {category} go on by the routing table.',
    endLead: 'From now on cases of {category} go by the routing table; cases that were dispatched stay.',
    opinion: 'Opinion', required: 'Please say why',
    done: { adoption: 'Adopted and in force', refusal: 'Refused', end: 'Ended' },
    empty: 'There is no such rule.', emptyHint: 'A rule appears here when the city, naming a lead unit, ticks “dispatch such events so from now on”.',
  },
}
