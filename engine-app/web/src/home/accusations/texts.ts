import type { Translated } from '@/shared/i18n'

export const zh = {
  accuse: {
    title: '检举控告', homeNote: '举报干部违纪违法，可以不留姓名', lead: '内容加密保存，只有纪检机构指定的人能看。被举报的人和单位、村（社区）、街道、系统管理员都看不到。',
    accused: '您要举报谁', accusedHint: '姓名、单位、职务', unit: '他所在的单位', noUnit: '不清楚，不选', units: '单位', story: '反映的情况', storyHint: '什么时候、在哪里、做了什么、怎么知道的',
    who: '您怎么署名', anonymous: '匿名', anonymousHint: '不问您是谁，不追查，也不答复', named: '实名', namedHint: '办结后用查询码看答复',
    name: '您的姓名', contact: '联系方式', contactHint: '电话或者地址', files: '照片、录像或者文件', filesHint: '拍摄地点等信息会先去掉', chosen: '已选 {n} 个', remove: '去掉{name}',
    submit: '提交并密封', sending: '正在提交', emergency: '有人身危险请打 110。', accusedMissing: '请写明要举报谁', storyMissing: '请写明反映的情况', nameMissing: '请填写姓名', contactMissing: '请填写联系方式',
    notKept: '这部手机上不留草稿，也不留记录。', haveCode: '我有查询码，看办到哪一步',
    received: '已收到，已经密封', code: '查询码', codeNote: '请现在抄下来，或者记在只有您看得到的地方。离开这一页就不再显示，丢了不能补。', copy: '复制', copied: '已复制', notCopied: '没有复制成功，请抄写',
    filesFailed: '有 {n} 个附件没有送到', retry: '再送一次', finish: '我已记下，离开', leaveTwice: '离开以后不能再看到这个码。已经记下了吗？', leaveSure: '已经记下，离开', stay: '再看一下',
    follow: '检举控告办到哪一步', codeField: '查询码', codeHint: '16 位字母和数字，大小写、空格都行', codeMissing: '请输入查询码', look: '查看', wrong: '没有这个查询码，请核对',
    states: { RECEIVED: '已收到', HANDLING: '正在处理', CLOSED: '已办结' },
    stateNotes: { RECEIVED: '已经由指定的人保管，还没有开始核查。', HANDLING: '指定的人正在核查。', CLOSED: '核查已经结束。' },
    reply: '给您的答复', noReply: '答复由承办人直接告诉您。', anonymousClosed: '匿名举报不作答复。', more: '补充材料', moreWords: '还想说的', send: '补充', sent: '已收到补充的材料', again: '查另一件',
    moreMissing: '请写明补充的内容，或者选附件',
  },
}

export const en: Translated<typeof zh> = {
  accuse: {
    title: 'Accuse an official', homeNote: 'You need not say who you are', lead: 'What you write is encrypted and read only by people whom the discipline body named. The accused, his unit, the village, the street and the administrators do not see it.',
    accused: 'Whom do you accuse', accusedHint: 'Name, unit, post', unit: 'His unit', noUnit: 'I do not know', units: 'Units', story: 'What happened', storyHint: 'When, where, what, and how you know',
    who: 'Do you sign', anonymous: 'Anonymous', anonymousHint: 'Nobody asks or looks for you, and there is no answer', named: 'With my name', namedHint: 'You read the answer with your code',
    name: 'Your name', contact: 'How to reach you', contactHint: 'Telephone or address', files: 'Photos, videos or documents', filesHint: 'Where they were taken is removed first', chosen: '{n} chosen', remove: 'Remove {name}',
    submit: 'Send and seal', sending: 'Sending', emergency: 'If somebody is in danger, call 110.', accusedMissing: 'Please say whom you accuse', storyMissing: 'Please say what happened', nameMissing: 'Please give your name', contactMissing: 'Please say how to reach you',
    notKept: 'This phone keeps neither a draft nor a record.', haveCode: 'I have a code: how far is it',
    received: 'Received and sealed', code: 'Query code', codeNote: 'Write it down now where only you see it. It is not shown again after this page, and cannot be replaced.', copy: 'Copy', copied: 'Copied', notCopied: 'It was not copied; please write it down',
    filesFailed: '{n} files did not arrive', retry: 'Send again', finish: 'I have it, leave', leaveTwice: 'You will not see this code again. Did you write it down?', leaveSure: 'Yes, leave', stay: 'Show it again',
    follow: 'How far is my accusation', codeField: 'Query code', codeHint: '16 letters and digits, however you type them', codeMissing: 'Please type the code', look: 'Look', wrong: 'There is no such code; please check it',
    states: { RECEIVED: 'Received', HANDLING: 'Being looked into', CLOSED: 'Closed' },
    stateNotes: { RECEIVED: 'It is kept by people named for it; nobody has begun yet.', HANDLING: 'Somebody named for it looks into it.', CLOSED: 'It was looked into.' },
    reply: 'The answer to you', noReply: 'Whoever handles it answers you directly.', anonymousClosed: 'Anonymous accusations are not answered.', more: 'Supply more', moreWords: 'What else you want to say', send: 'Supply', sent: 'Received', again: 'Another code',
    moreMissing: 'Please say something or choose a file',
  },
}
