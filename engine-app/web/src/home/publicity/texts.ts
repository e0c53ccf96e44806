import type { Translated } from '@/shared/i18n'

export const zh = {
  publicity: {
    title: '办事公示', homeNote: '低保、补贴等准予之前，先请大家看一看', none: '这个地方现在没有公示。',
    lead: '下面这些申请还没有决定。您知道的情况不一样，可以在公示期内提出异议。', leftDays: '还剩 {n} 天', lastDay: '今天截止',
    applicant: '申请人', item: '事项', community: '村（社区）', organ: '公示单位', period: '公示期', periodText: '{from} 至 {until}',
    masked: '姓名已经遮盖，证件号码、住址不公开。', gone: '这条公示已经结束，或者申请已经撤回。', object: '我有异议', words: '您知道的情况',
    wordsHint: '例如：什么时候、在哪里、看到了什么', name: '姓名（可不填）', phone: '联系电话', phoneOfAccount: '联系电话（已登录，可不填）',
    secret: '只有核实的工作人员看得到，不会告诉申请人。', send: '提交异议', sending: '正在提交', back: '先不提', sent: '异议已收到',
    sentNext: '核实之前不会作出决定。需要时会打您留下的电话。', other: '看看别的公示', wordsMissing: '请写明异议的内容',
  },
}

export const en: Translated<typeof zh> = {
  publicity: {
    title: 'Made public', homeNote: 'Benefits about to be granted, for everybody to see', none: 'Nothing is public here at the moment.',
    lead: 'These applications are not decided yet. If you know better, you may object while they are public.', leftDays: '{n} days left', lastDay: 'Ends today',
    applicant: 'Applicant', item: 'Item', community: 'Village or community', organ: 'Made public by', period: 'Public', periodText: '{from} until {until}',
    masked: 'The name is covered; document and address are not public.', gone: 'This is no longer public.', object: 'I object', words: 'What you know',
    wordsHint: 'For example when, where and what you saw', name: 'Name (optional)', phone: 'Telephone', phoneOfAccount: 'Telephone (you are logged in; optional)',
    secret: 'Only those who look into it see this; the applicant is not told.', send: 'Object', sending: 'Sending', back: 'Not now', sent: 'Your objection was received',
    sentNext: 'Nothing is decided before it is looked into. You are called if need be.', other: 'See what else is public', wordsMissing: 'Please say what you object to',
  },
}
