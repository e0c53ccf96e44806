import type { Translated } from '@/shared/i18n'

export const zh = {
  credit: {
    title: '我的信用事项', note: '有人说我承诺或者材料不实时，在这里看、在这里说', none: '没有您的信用事项，办事一切照常。',
    barred: '社区确认您的身份后，才能看到。',
    lead: '列入只影响两样：不走绿色通道（不能先办后补材料），不能用承诺代替材料。其他事照常办，谁都不能因为这个不给您办。',
    number: '编号 {number}', what: '说您', facts: '认定的事实', about: '哪件事', unit: '提出单位', basis: '依据', served: '告知送达', severity: '程度', months: '{level}，{n} 个月',
    period: '列入期限', from: '{from}起，{until}起不再有效', reasons: '理由', decided: '决定时间', until: '{until}起不再有效',
    result: {
      PROPOSED: '还没有决定，现在对您没有任何影响。', DROPPED: '已撤回，对您没有影响。', NOT_LISTED: '决定不列入，对您没有影响。',
      LISTED: '已列入：{until}前不走绿色通道，不能用承诺代替材料。其他事照常办。', REVOKED: '申诉成立，列入已撤销，对您没有影响。',
      REPAIRED: '信用已修复，绿色通道和告知承诺都恢复了。', EXPIRED: '列入已到期，绿色通道恢复了。', EXPIRED_PROMISE: '列入已到期，绿色通道恢复了。要再用承诺代替材料，先申请信用修复。',
    },
    mine: { defence: '我的陈述申辩', appeal: '我的申诉', repair: '我的修复申请' }, entered: '{moment}，工作人员替您记录', stated: '{moment}，您提交的',
    answer: { appeal: '申诉的答复', repair: '修复申请的答复' },
    say: { defence: '我要陈述申辩', appeal: '我要申诉', repair: '申请信用修复' },
    sayNote: {
      defence: '{until}前可以说。说了不会因此更重处理；不说，也会依法决定。', appeal: '不服决定，可以申诉一次，由市综治中心复核。', repair: '已经改正（补交真实材料、退回不该得的、消除影响），就可以申请。',
    },
    field: { defence: '事情是怎样的？为什么不应当列入？', appeal: '哪里不对？您要求怎样？', repair: '您是怎样改正的？' },
    send: '提交', cancel: '不说了', sent: '已提交，办理结果会通知您。', papers: '文书（点开下载）', help: '不会用手机，可以到{unit}当面说，工作人员替您记录。',
  },
}

export const en: Translated<typeof zh> = {
  credit: {
    title: 'My credit matters', note: 'Where somebody says that a promise or paper of mine was false', none: 'There is none. Every service is open to you as usual.',
    barred: 'Shown once the community has confirmed who you are.',
    lead: 'Being listed means two things: no green channel (no papers that follow later), and no promise instead of a paper. Everything else goes on as usual; nobody may refuse you a service because of it.',
    number: 'Number {number}', what: 'The reproach', facts: 'What was found', about: 'In which matter', unit: 'Proposed by', basis: 'Legal ground', served: 'Notice served', severity: 'Severity', months: '{level}, {n} months',
    period: 'Listed', from: 'from {from}, without effect from {until}', reasons: 'Reasons', decided: 'Decided', until: 'without effect from {until}',
    result: {
      PROPOSED: 'Not decided yet; nothing follows from it now.', DROPPED: 'Withdrawn; nothing follows from it.', NOT_LISTED: 'Decided: not listed. Nothing follows from it.',
      LISTED: 'Listed: until {until} no green channel and no promise instead of a paper. Everything else goes on as usual.', REVOKED: 'The appeal was upheld and the listing revoked. Nothing follows from it.',
      REPAIRED: 'Your credit is repaired; the green channel and promises are open again.', EXPIRED: 'The time is over; the green channel is open again.', EXPIRED_PROMISE: 'The time is over; the green channel is open again. To promise instead of a paper, ask for repair first.',
    },
    mine: { defence: 'My defence', appeal: 'My appeal', repair: 'My request for repair' }, entered: '{moment}, written down by staff', stated: '{moment}, sent by you',
    answer: { appeal: 'Answer to the appeal', repair: 'Answer to the request for repair' },
    say: { defence: 'State my defence', appeal: 'Appeal', repair: 'Ask for repair' },
    sayNote: {
      defence: 'Possible until {until}. It never makes things worse; without it, it is decided all the same.', appeal: 'You may appeal once; the city centre reviews it.', repair: 'Possible once it is put right: real papers given, what was gained returned.',
    },
    field: { defence: 'What happened, and why should you not be listed?', appeal: 'What is wrong, and what do you ask for?', repair: 'What have you put right?' },
    send: 'Send', cancel: 'Not now', sent: 'Sent. You will be told the result.', papers: 'Papers (open to download)', help: 'You may also say it at {unit}; staff write it down for you.',
  },
}
