import type { Translated } from '@/shared/i18n'

export const zh = {
  credit: {
    title: '失信信息', lead: '虚假承诺、虚假材料的告知、申辩、决定、申诉和修复。列入只影响绿色通道和告知承诺，不影响办事。', none: '没有符合条件的信用事项。',
    sheet: '信用事项', name: '当事人', document: '证件号码', fact: '事由', status: '状态', aboutCase: '来自办件', facts: '认定的事实', unit: '提出单位',
    basis: '依据', served: '告知送达', defence: '当事人的陈述申辩', severity: '程度', months: '{n} 个月', reasons: '决定理由', period: '列入期限', from: '{from}起，{until}起不再有效',
    appeal: '申诉', appealAnswer: '申诉复核理由', repair: '信用修复申请', repairAnswer: '修复裁定理由', byPerson: '本人提交', byStaff: '工作人员代录', at: '{moment}，{by}',
    papers: '文书', download: '下载', paperState: { REVOKED: '已撤销', REPLACED: '已换发' },
    enter: { appeal: '代录申诉', repair: '代录修复申请' },
    entry: { appeal: '当事人为什么不服，要求怎样', repair: '当事人怎样改正的' },
    enterLead: '当事人当面或者书面提出，您替他记录。提交以后马上进入办理，文书会告知当事人。', save: '提交', cancel: '取消', entered: '已提交，进入办理',
    column: { state: '办理情况', fact: '事由', number: '编号', unit: '提出单位', severity: '程度', period: '列入期限', openedAt: '提出时间' },
    filter: {
      open: '办理情况', openOnes: '办理中', closedOnes: '办结', all: '全部', status: '状态', severity: '程度', unit: '提出单位', documentKind: '证件类型',
      documentNumber: '当事人证件号码', find: '查找', clear: '清除条件',
    },
    statuses: { PROPOSED: '办理中', DROPPED: '已撤回', NOT_LISTED: '不予列入', LISTED: '已列入', REVOKED: '申诉后撤销', REPAIRED: '已修复', EXPIRED: '已到期' },
    severities: { MINOR: '轻微', GENERAL: '一般', SERIOUS: '严重' },
  },
}

export const en: Translated<typeof zh> = {
  credit: {
    title: 'Credit matters', lead: 'False promises and false material: notice, defence, decision, appeal and repair. Being listed closes the green channel and promises, and nothing else.', none: 'No credit matter fits.',
    sheet: 'The credit matter', name: 'Person', document: 'Document', fact: 'Reproach', status: 'Status', aboutCase: 'Found in', facts: 'Facts', unit: 'Proposed by',
    basis: 'Legal ground', served: 'Notice served', defence: 'What the person says', severity: 'Severity', months: '{n} months', reasons: 'Reasons of the decision', period: 'Listed', from: 'from {from}, without effect from {until}',
    appeal: 'Appeal', appealAnswer: 'Reasons of the review', repair: 'Request for repair', repairAnswer: 'Reasons of the ruling', byPerson: 'by the person', byStaff: 'written down by staff', at: '{moment}, {by}',
    papers: 'Papers', download: 'Download', paperState: { REVOKED: 'revoked', REPLACED: 'replaced' },
    enter: { appeal: 'Write down an appeal', repair: 'Write down a request for repair' },
    entry: { appeal: 'Why the person disagrees, and what he asks for', repair: 'What the person has put right' },
    enterLead: 'The person says it here or on paper, and you write it down for him. It is handled from then on, and he is told in writing.', save: 'Send', cancel: 'Cancel', entered: 'Sent; it is being handled',
    column: { state: 'State', fact: 'Reproach', number: 'Number', unit: 'Proposed by', severity: 'Severity', period: 'Listed', openedAt: 'Proposed at' },
    filter: {
      open: 'State', openOnes: 'Open', closedOnes: 'Closed', all: 'All', status: 'Status', severity: 'Severity', unit: 'Proposed by', documentKind: 'Kind of document',
      documentNumber: 'Document number of the person', find: 'Find', clear: 'Clear',
    },
    statuses: { PROPOSED: 'Under way', DROPPED: 'Withdrawn', NOT_LISTED: 'Not listed', LISTED: 'Listed', REVOKED: 'Revoked on appeal', REPAIRED: 'Repaired', EXPIRED: 'Expired' },
    severities: { MINOR: 'Minor', GENERAL: 'General', SERIOUS: 'Serious' },
  },
}
