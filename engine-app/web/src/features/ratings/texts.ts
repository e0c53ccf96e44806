import type { Translated } from '@/shared/i18n'

export const zh = {
  ratings: {
    title: '好差评', lead: '办完一次评一次。不满意的由别人联系、核实、整改、回访，联系之前被评价的单位看不到是谁评的。',
    figures: '评价统计', by: '分组', groups: { UNIT: '按单位', ITEM: '按事项', MONTH: '按月' }, from: '从哪个月', to: '到哪个月',
    rated: '评价', goodShare: '好评率', bad: '差评', followed: '回访办结', inTime: '按时联系', fixedInTime: '按时整改', voided: '不计入', toContact: '待联系',
    definition: '好评率＝（非常满意＋满意＋基本满意）÷评价数；经申诉不予采纳的不计入。点数字看明细。', of: '{n}／{of}',
    grade: { VERY_GOOD: '非常满意', GOOD: '满意', FAIR: '基本满意', BAD: '不满意', VERY_BAD: '非常不满意' },
    step: { TO_CONTACT: '待联系', UNDER_WAY: '处理中', DONE: '已回访', VOID: '不计入' },
    channel: { COUNTER: '窗口', ONLINE: '网上' },
    allGrades: '全部评价', allSteps: '全部进度', clear: '清除筛选', at: '评价时间', unit: '单位', item: '事项', gradeHead: '评价', said: '评价内容', followUp: '回访',
    named: '实名', anonymous: '匿名', sealed: '联系评价人之前不显示', none: '没有符合条件的评价。', empty: '还没有评价。',
    counters: '评价窗口', countersLead: '办完一件事，让来办事的人扫屏幕上的本次评价码。打印出来放在窗口的评价码，每部手机一天只能评一次。', counter: '窗口名称', add: '设置窗口', print: '打印评价码', close: '停用', reopen: '恢复', closed: '已停用', noCounters: '还没有设置评价窗口。', visit: '本次评价码', visitTitle: '{window}：请扫码评价', visitAlt: '本次办事的评价二维码', visitLead: '请来办事的人用自己的手机扫码。只能评价一次，{n} 分钟内有效。', burst: '短时间内集中评价', added: '已设置，请打印评价码', chooseUnit: '请选择单位',
    sheet: '评价情况', words: '评价人的话', noWords: '没有留言', labels: '标签', ratedCase: '办件编号', attempts: '联系未通', calls: '回访未通', times: '{n} 次', appealed: '已申诉', notCounted: '不计入统计', reason: '理由', answer: '答复',
  },
}

export const en: Translated<typeof zh> = {
  ratings: {
    title: 'Ratings', lead: 'Each visit is rated once. Bad ratings are followed up by somebody else; before the contact the rated unit does not see who rated.',
    figures: 'Figures', by: 'Group by', groups: { UNIT: 'By unit', ITEM: 'By item', MONTH: 'By month' }, from: 'From month', to: 'To month',
    rated: 'Ratings', goodShare: 'Good', bad: 'Bad', followed: 'Followed up', inTime: 'Contacted in time', fixedInTime: 'Fixed in time', voided: 'Not counted', toContact: 'To contact',
    definition: 'Good = very satisfied, satisfied and fairly satisfied among all; ratings set aside on appeal do not count. Numbers lead to their rows.', of: '{n} of {of}',
    grade: { VERY_GOOD: 'Very satisfied', GOOD: 'Satisfied', FAIR: 'Fairly satisfied', BAD: 'Dissatisfied', VERY_BAD: 'Very dissatisfied' },
    step: { TO_CONTACT: 'To contact', UNDER_WAY: 'Under way', DONE: 'Called back', VOID: 'Not counted' },
    channel: { COUNTER: 'Counter', ONLINE: 'Online' },
    allGrades: 'All grades', allSteps: 'All stages', clear: 'Clear filters', at: 'Rated at', unit: 'Unit', item: 'Item', gradeHead: 'Grade', said: 'What was said', followUp: 'Follow-up',
    named: 'Named', anonymous: 'Anonymous', sealed: 'Hidden until the person is contacted', none: 'No such rating.', empty: 'No rating yet.',
    counters: 'Windows', countersLead: 'When something is done, let the visitor scan the code of the visit on your screen. The printed code at the window takes one rating a day from each phone.', counter: 'Name of the window', add: 'Set up a window', print: 'Print the code', close: 'Close', reopen: 'Reopen', closed: 'Closed', noCounters: 'No window yet.', visit: 'Code of this visit', visitTitle: '{window}: please scan and rate', visitAlt: 'Code to rate this visit', visitLead: 'The visitor scans it with a phone of his or her own. It can be used once, within {n} minutes.', burst: 'Many within minutes', added: 'Set up; print its code now', chooseUnit: 'Choose a unit',
    sheet: 'The rating', words: 'In the person’s words', noWords: 'No words', labels: 'Labels', ratedCase: 'Case rated', attempts: 'Not reached', calls: 'Calls not answered', times: '{n} times', appealed: 'Appealed', notCounted: 'Not counted', reason: 'Reason', answer: 'Answer',
  },
}
