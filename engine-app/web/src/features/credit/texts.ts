import type { Translated } from '@/shared/i18n'

export const zh = {
  credit: {
    sheet: '信用事项', name: '当事人', document: '证件号码', fact: '事由', status: '状态', aboutCase: '来自办件', facts: '认定的事实', unit: '提出单位',
    basis: '依据', served: '告知送达', defence: '当事人的陈述申辩', severity: '程度', months: '{n} 个月', reasons: '决定理由', period: '列入期限', from: '{from} 至 {until}',
    appeal: '申诉', repair: '信用修复申请',
  },
}

export const en: Translated<typeof zh> = {
  credit: {
    sheet: 'The credit matter', name: 'Person', document: 'Document', fact: 'Reproach', status: 'Status', aboutCase: 'Found in', facts: 'Facts', unit: 'Proposed by',
    basis: 'Legal ground', served: 'Notice served', defence: 'What the person says', severity: 'Severity', months: '{n} months', reasons: 'Reasons of the decision', period: 'Listed', from: '{from} to {until}',
    appeal: 'Appeal', repair: 'Request for repair',
  },
}
