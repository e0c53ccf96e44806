import type { Translated } from '@/shared/i18n'

export const zh = {
  papers: {
    title: '印章与文书',
    lead: '本单位和下级单位签发的文书。每份都有编号、印章和电子签名，扫码就能核验；作废后立即查得到。',
    search: '编号、标题或事项编号', allStates: '全部状态', stateLabel: '状态', state: { VALID: '有效', REVOKED: '已作废', REPLACED: '已替换' },
    number: '编号', paper: '文书', recipient: '当事人', organ: '签发单位', case: '事项', day: '签发日期', copies: '份数', test: '（测试印章）',
    empty: '还没有签发过文书。办事时签发的受理通知书、决定书和证照会列在这里。', print: '打印', save: '下载', revoke: '作废',
    revokeWhy: '作废后立即对外显示，不能恢复。核验的人只看到选定的原因；情况说明只在内部留存。',
    causeLabel: '原因', reason: '情况说明', cause: { REVOKED: '撤销', REMADE: '更正重制', REISSUED: '遗失补办', RENEWED: '换发新证', EXPIRED: '有效期满', CANCELLED: '注销' }, revoked: '已作废', required: '请填写',
    seal: '印章', testSeal: '测试印章，没有法律效力', signed: '单位证书签名', check: '核验', checkPage: '打开核验页面',
    log: '打印和下载记录', copy: '份', copyAt: '时间', copyBy: '经手人', nth: '第 {n} 份', noCopies: '还没有打印或下载过。',
  },
  seals: {
    title: '电子印章',
    trust: { VERIFIED: '✓ 已核验：受信任的机构颁发，名称与单位一致', UNKNOWN_AUTHORITY: '✕ 未核验：颁发机构不在信任名单上', OTHER_NAME: '✕ 未核验：证书上的名称不是这个单位' },
    lead: '每个单位用自己的数字证书签发文书；没有证书就不能签发。证书到期前会提醒管理员。',
    unit: '单位', stateLabel: '状态', state: { NONE: '没有证书', VALID: '可用', ENDS_SOON: '即将到期', ENDED: '不在有效期' },
    certificate: '证书', serial: '序列号 {serial}', test: '测试证书（自动生成，没有法律效力）', until: '有效期至', pattern: '文书编号（例）', actions: '操作',
    add: '导入证书', addTo: '导入证书：{unit}', addLead: '选择证书机构发放的 .pfx 或 .p12 文件（SM2 或 RSA）。私钥加密保存，原来的证书同时停用。',
    file: '证书文件', choose: '选择文件', formats: '.pfx 或 .p12', password: '证书密码', added: '已导入，可以签发文书', end: '停用', endWhy: '停用后，{unit}不能再签发文书，已经签发的仍可核验。私钥会被销毁。',
    ended: '已停用', patternOf: '文书编号规则：{unit}', patternWhy: '{\'{year}\'} 是年份，{\'{n}\'} 是序号，每年从 1 开始；已经签发的编号不变。', save: '保存', saved: '已保存',
  },
}

export const en: Translated<typeof zh> = {
  papers: {
    title: 'Sealed papers',
    lead: 'Papers issued by your unit and those below it, each numbered, sealed, signed and checked by its code; one that is taken back shows so at once.',
    search: 'Number, title or case', allStates: 'All states', stateLabel: 'State', state: { VALID: 'Valid', REVOKED: 'Taken back', REPLACED: 'Replaced' },
    number: 'Number', paper: 'Paper', recipient: 'For', organ: 'Issued by', case: 'Case', day: 'Issued on', copies: 'Copies', test: '(test seal)',
    empty: 'Nothing was issued yet. Acceptances, decisions and licences will stand here.', print: 'Print', save: 'Download', revoke: 'Take back',
    revokeWhy: 'Everybody who checks it will see so at once, and it cannot be undone. They read the cause only; what you write stays inside.',
    causeLabel: 'Cause', reason: 'What happened', cause: { REVOKED: 'Revoked', REMADE: 'Put right and made again', REISSUED: 'Lost and issued again', RENEWED: 'Renewed', EXPIRED: 'Its time is over', CANCELLED: 'Cancelled' }, revoked: 'Taken back', required: 'Please fill in',
    seal: 'Seal', testSeal: 'For tests, without legal effect', signed: 'Signed with the certificate of the unit', check: 'Check', checkPage: 'Open the public page',
    log: 'Copies printed or downloaded', copy: 'Copy', copyAt: 'When', copyBy: 'By', nth: 'No. {n}', noCopies: 'Nobody printed or downloaded it yet.',
  },
  seals: {
    title: 'Seals',
    trust: { VERIFIED: '✓ Verified: from a trusted authority, in the name of the unit', UNKNOWN_AUTHORITY: '✕ Not verified: its authority is not on the list', OTHER_NAME: '✕ Not verified: it is not in the name of the unit' },
    lead: 'Each unit signs its papers with a certificate of its own; without one it issues nothing. Administrators are told before one ends.',
    unit: 'Unit', stateLabel: 'State', state: { NONE: 'No certificate', VALID: 'Usable', ENDS_SOON: 'Ends soon', ENDED: 'Not valid today' },
    certificate: 'Certificate', serial: 'serial {serial}', test: 'For tests (made by itself, without legal effect)', until: 'Until', pattern: 'Number (example)', actions: 'Actions',
    add: 'Bring in', addTo: 'Bring a certificate in: {unit}', addLead: 'Choose the .pfx or .p12 file from the authority (SM2 or RSA). Its key is kept encrypted; the certificate before it ends.',
    file: 'Certificate', choose: 'Choose a file', formats: '.pfx or .p12', password: 'Its password', added: 'Brought in: papers can be issued', end: 'End', endWhy: '{unit} will issue nothing from now on; what was issued can still be checked. The key is destroyed.',
    ended: 'Ended', patternOf: 'Numbers of papers: {unit}', patternWhy: '{\'{year}\'} is the year, {\'{n}\'} the running number, from 1 each year; what was issued keeps its number.', save: 'Save', saved: 'Saved',
  },
}
