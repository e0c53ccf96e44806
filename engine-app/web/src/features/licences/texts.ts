import type { Translated } from '@/shared/i18n'

export const zh = {
  licences: {
    title: '证照管理', lead: '窗口制证、发证、挂失补发和年检，撤销和注销由作出决定的单位办理。每份证照扫码即可核验现在是否有效。',
    byHolder: '持证人证件号码', byNumber: '证照编号、存根号或事项编号', kind: '种类', allKinds: '全部种类', stateLabel: '状态', allStates: '全部状态',
    endsSoon: '30 天内到期', proposed: '建议注销', number: '证照编号', noNumber: '待制证', holder: '持证人', document: '证件号码', organ: '发证单位', desk: '办理窗口',
    until: '有效期至', forEver: '长期', empty: '没有符合条件的证照。', print: '打印', form: '形式', electronic: '电子', stub: '空白证件', stubNone: '还没有取用', period: '有效期限', periodText: '{from} 至 {until}',
    checkDue: '下次年检', checkFailed: '上次没有通过', case: '事项', check: '核验', checkPage: '打开核验页面', history: '办理记录', system: '系统', required: '请填写',
    state: {
      PREPARED: '待制证', ISSUED: '有效', LOST: '已挂失', REISSUED: '已补发新证', REPLACED: '已换发新证', EXPIRED: '已过期', REVOKED: '已撤销', CANCELLED: '已注销',
    },
    proposal: { DIED: '持证人已去世', MOVED_AWAY: '持证人已迁出' },
    proposalLong: { DIED: '人口变动显示持证人已经去世，请核实后注销；不需要注销的请写明原因。', MOVED_AWAY: '人口变动显示持证人已经迁出，请核实后注销；不需要注销的请写明原因。' },
    waitsFor: { CASE: '这份证照随事项制证送达，请在事项的制证环节办理。', COLLEAGUE: '登记发证和发证要由两个人办理，请另一位同事发证。' },
    deed: {
      TAKE_STUB: '取空白证件', SPOIL: '打坏了', ISSUE: '发证', LOSE: '挂失', REISSUE: '补发', REPLACE: '换发', CHECK: '年检通过', CHECK_FAILED: '年检不通过',
      ABANDON: '不再制证', KEEP: '不注销', REVOKE: '撤销', CANCEL: '注销',
    },
    why: {
      TAKE_STUB: '', ISSUE: '', REISSUE: '', REPLACE: '', CHECK: '',
      SPOIL: '这张空白证件的号码会作废留存，不再使用。怎样打坏的？', LOSE: '持证人怎样说明遗失的？', CHECK_FAILED: '为什么没有通过？', ABANDON: '为什么不再制证？', KEEP: '为什么不注销？',
      REVOKE: '撤销后立即失效，并向持证人发出决定书。理由写进决定书；扫码核验的人只看到“撤销”。', CANCEL: '注销后立即失效，并向持证人发出通知书。原因写进通知书；扫码核验的人只看到“注销”。',
    },
    done: {
      TAKE_STUB: '请把 {stub} 号空白证件放进打印机', SPOIL: '已作废，请另取一张', ISSUE: '已发证：{number}', LOSE: '已挂失，扫码核验立即显示', REISSUE: '已准备补发，请制证', REPLACE: '已准备换发，请制证',
      CHECK: '已记录年检', CHECK_FAILED: '已记录年检没有通过', ABANDON: '已取消制证', KEEP: '已保留', REVOKE: '已撤销，决定书在“印章与文书”中', CANCEL: '已注销，通知书在“印章与文书”中',
    },
    action: {
      PREPARE: '准备制证', SPOIL: '空白证件作废', ISSUE: '发证', CHECK: '年检通过', CHECK_FAILED: '年检没有通过', LOSE: '挂失', REISSUE: '补发新证，本证作废', REPLACE: '换发新证，本证作废',
      EXPIRE: '有效期满', PROPOSE_CANCEL: '建议注销', KEEP: '不注销', REVOKE: '撤销', CANCEL: '注销',
    },
    grant: {
      add: '登记发证', title: '登记发证', lead: '只登记本单位已经决定发给的证照；群众申请的由办件流程自动准备。', documentKind: '证件种类', note: '证上的备注', save: '准备制证',
    },
    documentKinds: {
      RESIDENT_ID: '居民身份证', HMT_RESIDENCE_PERMIT: '港澳台居民居住证', FOREIGNER_RESIDENCE_CARD: '外国人永久居留身份证', PASSPORT: '护照', MILITARY_ID: '军人证件',
    },
    stubs: {
      title: '空白证件（存根）', few: '快用完了：{list}', fewOf: '{unit}{kind}剩 {n} 张', enough: '够用', none: '还没有登记过空白证件。', show: '看库存', hide: '收起', add: '登记新领',
      addLead: '按领到的起止号码登记，发证时按号码顺序取用，每个号码只用一次。', unit: '单位', left: '剩余', received: '领用', spoilt: '作废', next: '下一张', spoiltTitle: '作废的号码',
      first: '起始号码', last: '截止号码', save: '登记', added: '已登记',
    },
  },
}

export const en: Translated<typeof zh> = {
  licences: {
    title: 'Licences', lead: 'Windows print, issue, replace and check licences; the organ that decided revokes and cancels. Each is checked by its code.',
    byHolder: 'Number of the holder’s document', byNumber: 'Number of licence, blank or case', kind: 'Kind', allKinds: 'All kinds', stateLabel: 'State', allStates: 'All states',
    endsSoon: 'Ends within 30 days', proposed: 'To be cancelled', number: 'Number', noNumber: 'To be printed', holder: 'Holder', document: 'Document', organ: 'Issued by', desk: 'Window',
    until: 'Until', forEver: 'no end', empty: 'No such licence.', print: 'Print', form: 'Form', electronic: 'Electronic', stub: 'Blank', stubNone: 'none taken yet', period: 'Period', periodText: '{from} to {until}',
    checkDue: 'Next annual check', checkFailed: 'last one not passed', case: 'Case', check: 'Check', checkPage: 'Open the public page', history: 'History', system: 'by itself', required: 'Please fill in',
    state: {
      PREPARED: 'To be printed', ISSUED: 'In force', LOST: 'Lost', REISSUED: 'Issued again', REPLACED: 'Replaced', EXPIRED: 'Expired', REVOKED: 'Revoked', CANCELLED: 'Cancelled',
    },
    proposal: { DIED: 'Its holder died', MOVED_AWAY: 'Its holder moved away' },
    proposalLong: { DIED: 'The archive says that its holder died. Please check and cancel it, or say why it stays.', MOVED_AWAY: 'The archive says that its holder moved away. Please check and cancel it, or say why it stays.' },
    waitsFor: { CASE: 'It is handed out with its case, at that step of the case.', COLLEAGUE: 'Whoever grants a licence does not hand it out: a colleague issues it.' },
    deed: {
      TAKE_STUB: 'Take a blank', SPOIL: 'Spoilt', ISSUE: 'Issue', LOSE: 'Report as lost', REISSUE: 'Issue again', REPLACE: 'Replace', CHECK: 'Check passed', CHECK_FAILED: 'Check not passed',
      ABANDON: 'Give up', KEEP: 'Let it stay', REVOKE: 'Revoke', CANCEL: 'Cancel',
    },
    why: {
      TAKE_STUB: '', ISSUE: '', REISSUE: '', REPLACE: '', CHECK: '',
      SPOIL: 'The number of this blank is kept as void and never used again. How was it spoilt?', LOSE: 'How does the holder say that it was lost?', CHECK_FAILED: 'Why was it not passed?', ABANDON: 'Why is it given up?', KEEP: 'Why does it stay?',
      REVOKE: 'It is void at once, and its holder gets a decision with the reason; whoever checks it reads only “Revoked”.', CANCEL: 'It is void at once, and its holder gets a notice with the reason; whoever checks it reads only “Cancelled”.',
    },
    done: {
      TAKE_STUB: 'Please put blank {stub} into the printer', SPOIL: 'Void: please take another', ISSUE: 'Issued: {number}', LOSE: 'Reported as lost, which everybody who checks it sees', REISSUE: 'Another is prepared: please print it', REPLACE: 'Another is prepared: please print it',
      CHECK: 'The check is recorded', CHECK_FAILED: 'The failed check is recorded', ABANDON: 'Given up', KEEP: 'It stays', REVOKE: 'Revoked; the decision is under Sealed papers', CANCEL: 'Cancelled; the notice is under Sealed papers',
    },
    action: {
      PREPARE: 'Prepared', SPOIL: 'Blank spoilt', ISSUE: 'Issued', CHECK: 'Annual check passed', CHECK_FAILED: 'Annual check not passed', LOSE: 'Reported as lost', REISSUE: 'Void: issued again', REPLACE: 'Void: replaced',
      EXPIRE: 'Expired', PROPOSE_CANCEL: 'Proposed to be cancelled', KEEP: 'Stays', REVOKE: 'Revoked', CANCEL: 'Cancelled',
    },
    grant: {
      add: 'Grant one', title: 'Grant a licence', lead: 'For what your own organ has decided; what people apply for is prepared by the application.', documentKind: 'Kind of document', note: 'Note on the licence', save: 'Prepare',
    },
    documentKinds: {
      RESIDENT_ID: 'Identity card', HMT_RESIDENCE_PERMIT: 'Residence permit (HK, Macao, Taiwan)', FOREIGNER_RESIDENCE_CARD: 'Permanent residence card', PASSPORT: 'Passport', MILITARY_ID: 'Military card',
    },
    stubs: {
      title: 'Blanks', few: 'Few left: {list}', fewOf: '{unit}: {n} of {kind}', enough: 'Enough', none: 'No blanks were entered yet.', show: 'Show stock', hide: 'Hide', add: 'Enter blanks',
      addLead: 'Enter the first and the last number received; they are used in order, each once.', unit: 'Unit', left: 'Left', received: 'Received', spoilt: 'Spoilt', next: 'Next', spoiltTitle: 'Void numbers',
      first: 'First number', last: 'Last number', save: 'Enter', added: 'Entered',
    },
  },
}
