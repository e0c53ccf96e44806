import type { Translated } from '@/shared/i18n'

export const zh = {
  accusations: {
    group: '检举控告', title: '检举控告', lead: '只有被指定的人看得到这一页。每一次查看和办理都有记录。',
    number: '编号', accused: '被举报人', state: '进度', channel: '来源', receivedAt: '收到时间', dueAt: '内部期限', handler: '承办人', kind: '署名',
    named: '实名', anonymous: '匿名', overdue: '已超期', overdueOnly: '只看超期', mine: '只看我承办的', allStates: '全部进度',
    none: '没有符合条件的检举控告。', empty: '现在没有您能看到的检举控告。', nobody: '还没有指定',
    states: { RECEIVED: '待指定', ASSIGNED: '已指定', INVESTIGATING: '核查中', CLOSED: '已办结' },
    channels: { PHONE: '本人手机', DESK: '窗口代收', PETITION: '信访转来' },
    back: '回到列表', story: '反映的情况', accuser: '举报人', contact: '联系方式', registeredBy: '代收人', files: '附件', sentAt: '{at} 收到',
    parties: '已标记的被举报单位和人员', partiesNone: '没有标记', result: '结果', reply: '给举报人的答复', closedAt: '办结时间',
    replyShown: '举报人用查询码能看到这段答复。', replyPaper: '代收的件，答复由您当面或者打电话告诉举报人，查询码看不到。', noReply: '匿名举报不答复，也不追查是谁。',
    happened: '经过', byAccuser: '举报人', byRule: '按回避规则',
    steps: {
      SUPPLEMENT: '举报人补充', ASSIGNED: '指定承办人', BEGUN: '开始核查', NOTE: '办理记录', MARKED: '标记被举报人', RISEN: '转到上一级',
      RELEASED: '退回待指定', CLOSED: '办结',
    },
    results: { FOUNDED: '属实', UNFOUNDED: '不属实', NO_CLUE: '没有可查的线索', HANDED_OVER: '移送其他纪检机构' },
    act: '办理', assign: '指定承办人', reassign: '改派', begin: '开始核查', note: '记一笔', close: '办结', mark: '标记被举报人',
    words: '说明', wordsOptional: '说明（可不填）', chooseHandler: '请选择承办人', chooseResult: '请选择结果', unit: '被举报单位', person: '被举报人员的账号',
    personHint: '标记以后，本人和被标记单位的人立刻看不到这一件，包括您自己。标记不能撤销。', save: '保存', onlyHandler: '承办人是{name}，由承办人办结。',
    done: { assign: '已指定', begin: '已开始核查', note: '已记下', mark: '已标记', close: '已办结' },
    gone: '这一件您现在看不到。', chooseUnit: '请选择单位',
    readers: {
      title: '查阅人', lead: '只有这里指定的人能看检举控告，职务和管理员身份都不行。被举报的人自己看不到，也不能承办。',
      name: '姓名', account: '账号', from: '起', until: '最后一天', open: '不限', appointedBy: '指定人', ended: '已撤销', endedBy: '{name} 于 {at} 撤销', validity: '状态', active: '有效',
      expired: '已到期', accesses: '查看次数', lastAccess: '最近一次', never: '没有', appoint: '指定查阅人', withdraw: '撤销', withdrawSure: '撤销以后，{name} 立刻看不到任何检举控告。',
      cancel: '取消', appointed: '已指定', withdrawn: '已撤销', choose: '请选择本单位人员', none: '还没有指定查阅人。收到的检举控告要等有了查阅人才有人看。',
      when: '{name} 的查看时间', close: '关闭', untilHint: '可不填，到撤销为止',
    },
    seal: {
      title: '登记并密封', lead: '来人或者来电检举控告的，在这里记下。提交以后立刻密封，您再也看不到内容。', accused: '检举控告谁',
      accusedHint: '姓名、单位、职务', unit: '被举报单位（可不选）', story: '反映的情况', named: '实名', namedHint: '来人愿意留下姓名和联系方式', name: '姓名', contact: '联系方式',
      files: '附件', submit: '登记并密封', sealed: '已经密封', code: '查询码', codeHint: '请抄给举报人或者打印交给本人。离开这一页以后，谁也查不到这个码。',
      attach: '加附件', attached: '已收到 {n} 个附件', finish: '完成，离开', print: '打印', anonymousNote: '匿名的不问姓名，不追查是谁，也不答复。',
      follow: '在手机上打开 {address}，输入查询码，可以看办到哪一步、补充材料。', personHint: '姓名出现在“检举控告谁”里的工作人员，系统自动回避。',
    },
  },
}

export const en: Translated<typeof zh> = {
  accusations: {
    group: 'Accusations', title: 'Accusations', lead: 'Only people named one by one see this page. Every reading and every step is recorded.',
    number: 'Number', accused: 'Accused', state: 'Stage', channel: 'Came by', receivedAt: 'Received', dueAt: 'Internal limit', handler: 'Handled by', kind: 'Signed',
    named: 'Real name', anonymous: 'Anonymous', overdue: 'Overdue', overdueOnly: 'Overdue only', mine: 'Mine only', allStates: 'All stages',
    none: 'No such accusation.', empty: 'There is no accusation that you may see.', nobody: 'Nobody yet',
    states: { RECEIVED: 'To be assigned', ASSIGNED: 'Assigned', INVESTIGATING: 'Being looked into', CLOSED: 'Closed' },
    channels: { PHONE: 'Own phone', DESK: 'Taken down', PETITION: 'From a petition' },
    back: 'Back to the list', story: 'What is said', accuser: 'Accuser', contact: 'Contact', registeredBy: 'Taken down by', files: 'Files', sentAt: 'received {at}',
    parties: 'Marked as accused', partiesNone: 'Nobody is marked', result: 'Result', reply: 'Answer to the accuser', closedAt: 'Closed',
    replyShown: 'The accuser reads this answer with his code.', replyPaper: 'Somebody took this down: tell the accuser yourself. The code does not show the answer.', noReply: 'Whoever accuses anonymously is not answered, and nobody looks for him.',
    happened: 'What happened', byAccuser: 'the accuser', byRule: 'by the rules of recusal',
    steps: {
      SUPPLEMENT: 'More from the accuser', ASSIGNED: 'Assigned', BEGUN: 'Investigation begun', NOTE: 'Note', MARKED: 'Somebody marked as accused', RISEN: 'Went to the body above',
      RELEASED: 'To be assigned again', CLOSED: 'Closed',
    },
    results: { FOUNDED: 'Founded', UNFOUNDED: 'Not founded', NO_CLUE: 'Nothing to look into', HANDED_OVER: 'Handed to another discipline body' },
    act: 'Handle', assign: 'Assign', reassign: 'Reassign', begin: 'Begin to investigate', note: 'Make a note', close: 'Close', mark: 'Mark the accused',
    words: 'Words', wordsOptional: 'Words (optional)', chooseHandler: 'Choose who handles it', chooseResult: 'Choose the result', unit: 'Accused unit', person: 'Account of the accused person',
    personHint: 'From then on the person, and everybody of the unit, does not see this any more, be it you. A mark stays.', save: 'Save', onlyHandler: '{name} handles it and closes it.',
    done: { assign: 'Assigned', begin: 'Begun', note: 'Noted', mark: 'Marked', close: 'Closed' },
    gone: 'You cannot see this one now.', chooseUnit: 'Choose a unit',
    readers: {
      title: 'Readers', lead: 'Only those named here see accusations; no post and no administrator does otherwise. Whoever is accused neither sees it nor handles it.',
      name: 'Name', account: 'Account', from: 'From', until: 'Last day', open: 'Open', appointedBy: 'Named by', ended: 'Withdrawn', endedBy: 'Withdrawn by {name}, {at}', validity: 'State', active: 'Valid',
      expired: 'Over', accesses: 'Times read', lastAccess: 'Last', never: 'Never', appoint: 'Name a reader', withdraw: 'Withdraw', withdrawSure: '{name} will not see any accusation any more.',
      cancel: 'Cancel', appointed: 'Named', withdrawn: 'Withdrawn', choose: 'Choose somebody of your unit', none: 'No reader is named yet. What comes in waits until somebody may read it.',
      when: 'When {name} read', close: 'Close', untilHint: 'Optional: until withdrawn',
    },
    seal: {
      title: 'Take down and seal', lead: 'For whoever comes or calls to accuse somebody. What you send is sealed at once, and you cannot read it any more.', accused: 'Who is accused',
      accusedHint: 'Name, unit, post', unit: 'Accused unit (optional)', story: 'What is said', named: 'Real name', namedHint: 'The person wants to leave name and contact', name: 'Name', contact: 'Contact',
      files: 'Files', submit: 'Take down and seal', sealed: 'Sealed', code: 'Query code', codeHint: 'Copy it for the accuser or print it. Once you leave this page nobody can find it again.',
      attach: 'Add files', attached: '{n} files received', finish: 'Done', print: 'Print', anonymousNote: 'Nobody asks for the name of an anonymous accuser, looks for him or answers him.',
      follow: 'Open {address} on a phone and type the code to see how far it is and to supply more.', personHint: 'Staff whose name stands under “Who is accused” are kept out by themselves.',
    },
  },
}
