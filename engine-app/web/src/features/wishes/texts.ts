import type { Translated } from '@/shared/i18n'

export const zh = {
  wishes: {
    group: '微心愿', title: '心愿', lead: '辖区的微心愿：待审查、待认领、服务中、已实现。已办结的就是心愿档案，长期可查。', register: '登记心愿', registerLead: '居民来电、到窗口或者走访时说的心愿，没有手机的也在这里代录。',
    sheet: '微心愿', hidden: '您没有查看这个心愿的权限。', none: '没有符合的心愿。', required: '请填写', stillSending: '文件还在上传，请稍等',
    column: { state: '状态', number: '编号', kind: '种类', wish: '心愿', community: '社区（村）', people: '认领', day: '日期' },
    filter: { open: '办理情况', openOnes: '仅在办', closedOnes: '已办结（档案）', all: '全部', state: '状态', kind: '种类', words: '标题、内容、服务结果', from: '从哪天', to: '到哪天', alliance: '联盟单位', find: '查找', clear: '清除条件' },
    states: { WISH_DRAFT: '待发布', WISH_OPEN: '待认领', WISH_STALE: '无人认领，待指派', WISH_CLAIMED: '已认领，待约定', WISH_AGREED: '已约定，待服务', WISH_SERVING: '服务中', WISH_DONE: '待居民确认', WISH_REDO: '待返工', WISH_FULFILLED: '已实现', WISH_CANCELLED: '已取消' } as Record<string, string>,
    own: '社区自办', reopened: '重新开放 {n} 次', takenOf: '{taken}/{n}', days: { agreed: '约定 {day}', fulfilled: '实现 {day}', until: '最晚 {day}' } as Record<string, string>,
    companions: '同行：{names}', release: '解除认领', releaseWhy: '为什么解除（认领人看得到）', keepClaim: '保留',
    part: { who: '谁的心愿', shown: '公布', course: '办理', claims: '认领', seats: '参加的居民', result: '结果' },
    near: '只有心愿所在的社区（村）看得到姓名、电话、住址和原话。',
    kind: '种类', way: '来源', ways: { CALL: '来电', WINDOW: '窗口', VISIT: '走访' } as Record<string, string>, registeredBy: '代录人', residentName: '居民姓名', residentNumber: '居民档案（按姓名查找；选了，同户的人不能认领）', residentPick: '输入姓名查找', residentNone: '辖区的档案里没有这个人', phone: '电话', address: '住址', phoneOptional: '电话（可不填）', addressFor: '住址（只告诉约定好的认领人）', words: '居民的原话', wordsHint: '想请人帮什么忙，什么时候方便。只有社区看得到，不公布。', grid: '在哪个网格', gridPick: '按名称查找网格',
    consent: '居民同意公布', consentYes: '同意（{way}）', consentNone: '没有同意', consentWay: '怎样同意的', consents: { OWN: '本人手机', SIGNATURE: '签字', FINGERPRINT: '捺印', RECORDING: '录音录像' } as Record<string, string>, noConsent: '还没有同意，先登记', consentFile: '签字、捺印的材料或者录音录像，照片',
    atHome: '在居民家里做', forMinor: '受益人是未成年人', headCount: '大概要几个人（可不填）', together: '至少 {n} 人同行：{reason}', submit: '登记', done: '心愿已登记', next: '再登记一个', open: '查看心愿',
    publicTitle: '标题', text: '内容', place: '地点', tools: '工具', when: '时间', people: '人数', peopleOf: '需要 {n} 人，已认领 {taken} 人', waitingOf: '另有 {n} 个候补', publishedAt: '公布', staleAt: '无人认满', offered: '已推荐给', agreed: '约定', dateChanges: '改期 {n} 次', startedAt: '开始', finishedAt: '完成', result: '做了什么', minutes: '每人 {n} 分钟', redo: '返工 {n} 次', confirmed: '确认', hows: { RESIDENT: '居民本人', RECORDED: '社区代录', SILENCE: '期满未提异议' } as Record<string, string>, grades: { VERY_GOOD: '非常满意', GOOD: '满意', FAIR: '基本满意' } as Record<string, string>, thanks: '居民的话',
    comma: '、', contactOf: '联络员 {name}', noClaims: '还没有人认领。', allClaims: '显示全部 {n} 条认领和候补', someone: '（姓名只有社区看得到）', present: '到场 {n} 人', noSeats: '还没有人报名。', seatName: '姓名', addSeat: '代录报名', removeSeat: '取消报名', enteredSeat: '代录', seatsOf: '{seated}/{seats}',
    volunteers: {
      title: '志愿者', lead: '居民在手机上登记，由社区（村）核实后可以认领心愿。', none: '没有符合的志愿者。', state: '核实情况', states: { ASKED: '待核实', VERIFIED: '已核实', REFUSED: '未通过', ENDED: '已停止' } as Record<string, string>, kind: '身份', kinds: { VOLUNTEER: '志愿者', MEMBER: '在职党员' } as Record<string, string>, all: '全部',
      column: { name: '姓名', kind: '身份', unit: '单位', skills: '擅长', asked: '登记时间', state: '核实', do: '办理' }, contact: '联络员', verify: '核实', refuse: '不通过', end: '停止', reason: '原因（本人能看到）', dialog: '核实 {name}', tags: '居民档案的标签', save: '保存', cancel: '取消', isContact: '是单位联络员，可以代表单位认领', saved: '已保存。',
    },
    alliances: {
      title: '党建联盟单位', lead: '认领心愿的单位、负责的片区和擅长的种类。无人认领的心愿按片区和擅长推荐。', none: '没有符合的单位。', add: '登记单位', change: '修改', code: '编码（大写字母、数字）', name: '单位名称', contactName: '联系人', contactPhone: '联系电话', contactPost: '联系人职务', active: '参加认领', inactive: '已停', areas: '片区（按名称查找社区（村）、网格；不选就是全市）', everywhere: '全市', skills: '擅长', find: '按名称或者编码查找', save: '保存', cancel: '取消',
      column: { name: '单位', contact: '联系人', areas: '片区', skills: '擅长', do: '办理' },
    },
  },
}

export const en: Translated<typeof zh> = {
  wishes: {
    group: 'Wishes', title: 'Wishes', lead: 'Wishes of your places: to be checked, claimed, served, fulfilled. What is closed is the archive and stays searchable.', register: 'Register a wish', registerLead: 'What residents tell by telephone, at the window or when visited, also those without a phone.',
    sheet: 'Wish', hidden: 'You may not read this wish.', none: 'No such wishes.', required: 'Required', stillSending: 'Files are still being sent',
    column: { state: 'State', number: 'Number', kind: 'Kind', wish: 'Wish', community: 'Community', people: 'Claimed', day: 'Day' },
    filter: { open: 'Open or closed', openOnes: 'Open only', closedOnes: 'Closed (archive)', all: 'All', state: 'State', kind: 'Kind', words: 'Title, text, result', from: 'From', to: 'Until', alliance: 'Alliance unit', find: 'Find', clear: 'Clear' },
    states: { WISH_DRAFT: 'To be published', WISH_OPEN: 'To be claimed', WISH_STALE: 'Unclaimed', WISH_CLAIMED: 'To be agreed', WISH_AGREED: 'To be served', WISH_SERVING: 'Being served', WISH_DONE: 'To be confirmed', WISH_REDO: 'To be done again', WISH_FULFILLED: 'Fulfilled', WISH_CANCELLED: 'Cancelled' } as Record<string, string>,
    own: 'By the community', reopened: 'opened again once | opened again {n} times', takenOf: '{taken}/{n}', days: { agreed: 'agreed {day}', fulfilled: 'fulfilled {day}', until: 'until {day}' } as Record<string, string>,
    companions: 'With {names}', release: 'Release', releaseWhy: 'Why (the claimant reads it)', keepClaim: 'Keep',
    part: { who: 'Whose wish', shown: 'Published', course: 'Course', claims: 'Claims', seats: 'Who takes part', result: 'Result' },
    near: 'Name, telephone, address and words are shown to the community of the wish alone.',
    kind: 'Kind', way: 'Told', ways: { CALL: 'By telephone', WINDOW: 'At the window', VISIT: 'When visited' } as Record<string, string>, registeredBy: 'Entered by', residentName: 'Resident', residentNumber: 'Record in the archive (by name; keeps his household from claiming it)', residentPick: 'Type a name', residentNone: 'Nobody of that name in the archive of your places', phone: 'Telephone', address: 'Address', phoneOptional: 'Telephone (optional)', addressFor: 'Address (told to whoever was agreed on)', words: 'In the resident’s words', wordsHint: 'What help, and when it suits. For the community only, not published.', grid: 'In which grid', gridPick: 'Find a grid by name',
    consent: 'Consent to publish', consentYes: 'Given ({way})', consentNone: 'Not given', consentWay: 'How it was given', consents: { OWN: 'on the own phone', SIGNATURE: 'signature', FINGERPRINT: 'fingerprint', RECORDING: 'recording' } as Record<string, string>, noConsent: 'Not yet, register first', consentFile: 'Signed paper or recording, photos',
    atHome: 'Done at somebody’s home', forMinor: 'For a minor', headCount: 'About how many people (optional)', together: 'At least {n} go together: {reason}', submit: 'Register', done: 'The wish is registered', next: 'Another one', open: 'See the wish',
    publicTitle: 'Title', text: 'Text', place: 'Place', tools: 'Tools', when: 'When', people: 'People', peopleOf: '{n} person wanted, {taken} claimed | {n} people wanted, {taken} claimed', waitingOf: '{n} waits | {n} wait', publishedAt: 'Published', staleAt: 'Not claimed in time', offered: 'Offered to', agreed: 'Agreed', dateChanges: 'changed once | changed {n} times', startedAt: 'Begun', finishedAt: 'Done', result: 'What was done', minutes: '{n} minutes each', redo: 'done again once | done again {n} times', confirmed: 'Confirmed', hows: { RESIDENT: 'by the resident', RECORDED: 'recorded by the community', SILENCE: 'no objection in time' } as Record<string, string>, grades: { VERY_GOOD: 'very satisfied', GOOD: 'satisfied', FAIR: 'fairly satisfied' } as Record<string, string>, thanks: 'The resident’s words',
    comma: ', ', contactOf: 'contact {name}', noClaims: 'Nobody has claimed it yet.', allClaims: 'Show all {n} who claimed or wait', someone: '(name for the community only)', present: '{n} was there | {n} were there', noSeats: 'Nobody has signed up yet.', seatName: 'Name', addSeat: 'Sign somebody up', removeSeat: 'Take off', enteredSeat: 'entered', seatsOf: '{seated}/{seats}',
    volunteers: {
      title: 'Volunteers', lead: 'Residents register on their phones; verified by the community they can take up wishes.', none: 'No such volunteers.', state: 'State', states: { ASKED: 'To be verified', VERIFIED: 'Verified', REFUSED: 'Refused', ENDED: 'Ended' } as Record<string, string>, kind: 'Kind', kinds: { VOLUNTEER: 'Volunteer', MEMBER: 'Serving party member' } as Record<string, string>, all: 'All',
      column: { name: 'Name', kind: 'Kind', unit: 'Unit', skills: 'Skills', asked: 'Asked', state: 'State', do: '' }, contact: 'contact', verify: 'Verify', refuse: 'Refuse', end: 'End', reason: 'Reason (he reads it)', dialog: 'Verify {name}', tags: 'Tags of the archive', save: 'Save', cancel: 'Cancel', isContact: 'Contact of the unit, claims for it', saved: 'Saved.',
    },
    alliances: {
      title: 'Alliance units', lead: 'Units that take up wishes, where, and with what skills. Wishes that nobody claims are offered to them.', none: 'No such units.', add: 'Add a unit', change: 'Change', code: 'Code (capitals, digits)', name: 'Name', contactName: 'Contact', contactPhone: 'Telephone', contactPost: 'Post of the contact', active: 'Takes up wishes', inactive: 'inactive', areas: 'Areas (find communities and grids by name; none: everywhere)', everywhere: 'everywhere', skills: 'Skills', find: 'Find by name or code', save: 'Save', cancel: 'Cancel',
      column: { name: 'Unit', contact: 'Contact', areas: 'Areas', skills: 'Skills', do: '' },
    },
  },
}
