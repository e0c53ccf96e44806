import type { Translated } from '@/shared/i18n'

export const zh = {
  points: {
    title: '本户积分', note: '做了好事记了没有，能换什么', available: '可用积分', held: '其中 {n} 分已留货',
    month: '本月', year: '今年', members: '家里每个人', wholeHousehold: '全户', shared: '全户共同', deductions: '扣分', timesMost: '一次最多申报 {n}。', timesOver: '一次最多申报 {n}', wouldBe: '按规则可记 {n} 分。',
    found: '我的善行记了没有？', under: '正在办理的', ledger: '明细：什么时候、在哪里、为什么', noEntries: '还没有记过分。做了好事就申报吧。',
    claim: '申报善行', appeal: '漏记了？提出申诉', publicity: '本村公示', goods: '积分换商品', rules: '本村的积分规则', perUnit: '{n} 分/{unit}', cap: '，每月最多 {n} 分',
    plus: '+{n}', byRule: '按规则 {n} 分', reversed: '已冲正', balance: '余额 {n}', left2: '用掉一部分，还剩 {n} 分（先用早的）', appealed: '漏记申诉',
    withdraw: '撤回申报', withdrawn: '已撤回', until: '公示到{day}',
    noRules: '本村还没有经村民会议通过的积分规则，暂时不能记分。',
    claimLead: '评议小组会核实，属实的公示几天，没有人提出异议就入账。', appealLead: '做过的好事没有记上？写清楚时间、地点和经过，评议小组会重新核实。',
    who: '谁做的', whole: '全家一起', rule: '什么事', chooseRule: '请选择', times: '几次', hours: '几小时', on: '哪一天', place: '在哪里', what: '做了什么', whatHint: '例如：捡到钱包，交给了村委会',
    photos: '照片（有的话更好核实）', send: '提交', sending: '正在提交', sent: '已收到', sentNext: '编号 {number}。评议小组 5 日内审核，结果在“本户积分”里看。', back: '回到本户积分', another: '再申报一件',
    publicityLead: '下面这些还没有入账，只有本村住户能看到。您知道的情况不一样，可以提出异议。', noPublicity: '本村现在没有公示。', own: '本户', object: '我有异议', words: '您知道的情况', wordsMissing: '请写明您认为哪里不对',
    secret: '只有复核的人看得到您是谁。', objected: '异议已收到，复核以后再定。', cancel: '取消',
    goodsLead: '先留货，48 小时内带门牌码到供销社领。', points: '{n} 分', left: '还剩 {n}{unit}', soldOut: '暂时没有', hold: '留货', notEnough: '积分不够',
    mine: '我留的、领过的', until2: '请在{time} 前领取', release: '不要了', none: '还没有留过货。', heldDone: '已留货，领取编号 {number}', released: '已取消，积分退回',
    pay: '另付 {yuan} 元',
    board: '看一看、比一比', boardLead: '今年的积分大户。只有同意展示的住户在这里，名字都遮盖。', nobodyShown: '还没有住户同意展示。', earned: '{n} 分', titles: '道德模范之家：{years}', showOwn: '展示本户的积分和称号', showLead: '同意后，本村住户在这里能看到遮盖的名字和今年积分，扫门牌码的人能看到称号。随时可以撤回。', showYes: '同意展示', showNo: '撤回展示', shownNow: '现在展示',
    hiddenNow: '现在不展示',
  },
}

export const en: Translated<typeof zh> = {
  points: {
    title: 'Points of my household', note: 'Whether a deed was recorded, and what points buy', available: 'Points to spend', held: '{n} of them are put aside',
    month: 'This month', year: 'This year', members: 'Everybody at home', wholeHousehold: 'The household', shared: 'Of all together', deductions: 'Deductions', timesMost: 'At most {n} at once. ', timesOver: 'At most {n} at once', wouldBe: '{n} points by the rule.',
    found: 'Was my deed recorded?', under: 'Under way', ledger: 'When, where and for what', noEntries: 'Nothing recorded yet. Claim what you did.',
    claim: 'Claim a deed', appeal: 'Left out? Appeal', publicity: 'Public in the village', goods: 'What points buy', rules: 'The rules of the village', perUnit: '{n} points a {unit}', cap: ', at most {n} a month',
    plus: '+{n}', byRule: '{n} by the rule', reversed: 'taken back', balance: 'balance {n}', left2: '{n} left; the oldest are spent first', appealed: 'left out',
    withdraw: 'Withdraw', withdrawn: 'Withdrawn', until: 'public until {day}',
    noRules: 'The assembly of the village has adopted no rules yet, so no points are given.',
    claimLead: 'A team looks into it; what is true is public for some days and posted when nobody objects.', appealLead: 'A deed was not recorded? Say when, where and what; the team looks into it again.',
    who: 'Who did it', whole: 'All of us', rule: 'What kind', chooseRule: 'Choose', times: 'How often', hours: 'How many hours', on: 'Which day', place: 'Where', what: 'What was done', whatHint: 'For example: found a purse and handed it in',
    photos: 'Photos (they help)', send: 'Send', sending: 'Sending', sent: 'Received', sentNext: 'Number {number}. The team decides within 5 days; see your points.', back: 'Back to my points', another: 'Another deed',
    publicityLead: 'These are not posted yet; only people of the village read them. If you know better, object.', noPublicity: 'Nothing is public at the moment.', own: 'yours', object: 'I object', words: 'What you know', wordsMissing: 'Please say what is wrong',
    secret: 'Only whoever looks into it learns who you are.', objected: 'Your objection was received and will be looked into.', cancel: 'Cancel',
    goodsLead: 'Have it put aside, then fetch it within 48 hours with the code of your plate.', points: '{n} points', left: '{n} {unit} left', soldOut: 'none left', hold: 'Put aside', notEnough: 'not enough points',
    mine: 'Put aside and fetched', until2: 'fetch it by {time}', release: 'Give up', none: 'Nothing yet.', heldDone: 'Put aside; number {number}', released: 'Given up, the points are yours again',
    pay: 'and {yuan} yuan',
    board: 'Compare', boardLead: 'Households with many points this year; only those that agreed, with their names covered.', nobodyShown: 'No household has agreed yet.', earned: '{n} points', titles: 'Model household: {years}', showOwn: 'Show our points and titles', showLead: 'Then people of the village read your covered name and points here, and whoever scans the plate reads your titles. Take it back at any time.', showYes: 'Show them', showNo: 'Do not show them', shownNow: 'Shown now',
    hiddenNow: 'Not shown now',
  },
}
