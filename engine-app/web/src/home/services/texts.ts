import type { Translated } from '@/shared/i18n'

export const zh = {
  apply: {
    code: {
      title: '我的居民码', note: '到窗口办事出示，代替身份证', lead: '请给窗口工作人员扫码，或者报数字。', picture: '居民码', left: '还剩 {n} 秒，只能用一次',
      over: '这个码已经过期，请换一个。', renew: '换一个',
    },
    title: '我要办理', start: '我要办理', mine: '我的办件', mineNote: '手机上申请的事，办到哪一步', find: '看看能办什么', none: '还没有在手机上申请过。',
    step: { who: '给谁办？', list: '要准备什么？', papers: '拍下要交的材料', words: '有什么要说明的？', result: '办好了怎么拿？', sign: '请签名' },
    progress: '第 {at} 步，共 {of} 步', next: '下一步', send: '提交申请', sending: '正在提交', self: '本人', member: '家人', barred: '社区确认您的身份后，才能在手机上申请。',
    how: '扫一扫家门口的门牌码，点“我是这里的住户”，社区（村）确认以后就能在手机上办。着急的话，带身份证到窗口也能当场办。', toMe: '看看我的账户',
    instant: '当场办好', days: '受理后 {n} 个工作日内办好', window: '由{name}受理', conditions: '申请条件：{words}', toBring: '要交的', nothing: '什么都不用交。', minor: '一时没有也可以先办，以后补交',
    filled: '{names}不用另外交，签名后自动生成。', and: '、', spared: '不用交的', ifAnyTitle: '有的话请交', ifAny: '办过这个证、这个证明的才交，拍下来就行；没有不用补办，不影响办理', toShow: '拍下来就不用专门去窗口出示，不留原件', promise: '现在没有，我书面承诺情况属实；不实的，撤销决定并记入信用', source: '来源：{name}', papersLead: '对准材料，拍清楚。现在没有的可以先不拍，窗口会告诉您怎么补。',
    photo: '拍照或者选文件', photoKept: '已拍好', photoAgain: '重拍', photoSending: '正在上传 {percent}%', authorisation: '授权书', authorisationNote: '给成年家人办，请拍下他签了名的授权书；孩子不用。',
    statement: '说明（可不填）', statementHint: '例如：家里的情况、为什么要办', phone: '联系电话', resultAddress: '送到哪里', signLead: '我申请办理“{name}”，所填内容真实，愿意由受理单位查询核对。',
    done: '已提交', number: '编号', queryCode: '查询码 {code}', promised: '承诺 {moment} 前办好', see: '查看进度', home: '回首页',
    who: '申请人', sentAt: '提交时间', promisedShort: '承诺', before: '{moment} 前办好', decision: '结果', verdict: { GRANTED: '准予', REFUSED: '不予', REVOKED: '已撤销' }, reason: '理由', licence: '证照编号', delivered: '送达',
    rate: '评价这次办事', rateNote: '办得好不好，您说了算',
    missing: '还缺这些', missingUntil: '请在 {day}前补上，过期视为撤回，可以重新申请。', papers: '文书和证件（点开下载）', materials: '材料',
    material: { EXEMPT: '不用交', TO_SEE: '不用交，等工作人员看过', NONE: '没有，不用交', FILLED: '已填写', SENT: '已发给窗口，等窗口看', SEEN: '窗口看过了', MISSING: '还缺', PROMISED: '已承诺' },
    withdraw: '撤回申请', withdrawSure: '确定撤回吗？撤回以后不再办理，材料退还，以后可以重新申请。', withdrawReason: '为什么撤回（可不填）', withdrawYes: '撤回', withdrawNo: '不撤回',
  },
}

export const en: Translated<typeof zh> = {
  apply: {
    code: {
      title: 'My code', note: 'Shown at a window instead of the card', lead: 'Let the window scan it, or read out the digits.', picture: 'My code', left: '{n} seconds left, works once',
      over: 'This code is over; please take a new one.', renew: 'New code',
    },
    title: 'Apply', start: 'Apply', mine: 'My applications', mineNote: 'What I applied for by phone', find: 'See what there is', none: 'You have not applied for anything by phone yet.',
    step: { who: 'For whom?', list: 'What is needed?', papers: 'Photograph what is needed', words: 'Anything to say?', result: 'How do you want the result?', sign: 'Please sign' },
    progress: 'Step {at} of {of}', next: 'Next', send: 'Send', sending: 'Sending', self: 'Myself', member: 'Of my household', barred: 'You can apply by phone once the community has confirmed who you are.',
    how: 'Scan the plate at your door and choose “I live here”. Once the community has confirmed it, you can apply by phone. In a hurry, take your identity card to the window.', toMe: 'See my account',
    instant: 'Done at once', days: 'Done within {n} working days after it is accepted', window: 'Taken in by {name}', conditions: 'Who may apply: {words}', toBring: 'To be sent', nothing: 'Nothing.', minor: 'May follow later',
    filled: '{names}: nothing to send, made from what you sign.', and: ', ', spared: 'Not needed any more', ifAnyTitle: 'If you have one', ifAny: 'Only for those who already have this paper: add a photo. Nobody has to get one for this', toShow: 'A photo saves you showing it at the window', promise: 'I have none now and promise in writing that it is so; if not, the decision is revoked and recorded', source: 'from {name}', papersLead: 'Hold the phone still and close. What you do not have now may be left out; the window tells you how to supply it.',
    photo: 'Take a photo or choose a file', photoKept: 'Kept', photoAgain: 'Again', photoSending: 'Sending {percent}%', authorisation: 'Authorisation', authorisationNote: 'For a grown-up of your household: a photo of what he has signed. For children nothing.',
    statement: 'Statement (optional)', statementHint: 'For example how things are at home, and why', phone: 'Telephone', resultAddress: 'Where to', signLead: 'I apply for “{name}”. What I wrote is true, and the office may check it.',
    done: 'Sent', number: 'Number', queryCode: 'Query code {code}', promised: 'promised by {moment}', see: 'See how far it is', home: 'Home',
    who: 'Applicant', sentAt: 'Sent', promisedShort: 'Promised', before: 'by {moment}', decision: 'Result', verdict: { GRANTED: 'Granted', REFUSED: 'Refused', REVOKED: 'Revoked' }, reason: 'Reasons', licence: 'Certificate', delivered: 'Handed over',
    rate: 'Rate how it went', rateNote: 'Good or bad, you say',
    missing: 'Still missing', missingUntil: 'Please send it by {day}; later it counts as withdrawn, and you may apply again.', papers: 'Papers (open to download)', materials: 'Papers of the application',
    material: { EXEMPT: 'Not needed', TO_SEE: 'Not needed, but somebody will look at it', NONE: 'None, not needed', FILLED: 'Filled in', SENT: 'Sent, the window will look at it', SEEN: 'Checked', MISSING: 'Missing', PROMISED: 'Promised' },
    withdraw: 'Withdraw', withdrawSure: 'Withdraw it? It goes no further, papers come back, and you may apply again.', withdrawReason: 'Why (optional)', withdrawYes: 'Withdraw', withdrawNo: 'Keep it',
  },
}
