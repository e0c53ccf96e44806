import type { Translated } from '@/shared/i18n'

export const zh = {
  corrections: {
    title: '容错纠错', lead: '办理中出了差错：先听本人说，由与此无关的人认定。非主观的只纠正、不追究；群众的救济途径不受影响。',
    register: '登记差错', registerLead: '谁在哪件案件的办理中出了差错。登记后先由本人陈述，登记人不参与认定。',
    aboutCase: '差错所在的案件', number: '编号', person: '当事人', unit: '单位', state: '进度', finding: '认定', openedAt: '登记时间',
    findCase: '选择案件，可按编号、标题或地点查找', noCase: '没有找到案件', choosePerson: '请选择经办人员', nobody: '这件案件没有您可以登记的经办人员：本单位人员的差错由负责人登记，自己的差错可以自己登记。',
    facts: '差错事实', harm: '造成的影响', concernsCitizen: '涉及群众', concernsAnyhow: '这件案件涉及群众，纠正后必须告知本人和救济途径。',
    cancel: '取消', submit: '登记', registered: '已登记，已通知本人陈述意见',
    findings: { NON_SUBJECTIVE: '非主观', SUBJECTIVE: '主观', NO_ERROR: '不是差错' },
    allFindings: '全部认定', allStates: '全部进度', openOnes: '办理中', closedOnes: '已办结', ofCase: '案件编号', mine: '只看涉及我的', clear: '清除筛选',
    none: '没有符合条件的容错纠错。', empty: '没有您能看到的容错纠错。', ofUnit: '单位：{name}',
    figures: '按单位和认定统计', registeredOnes: '登记', excused: '非主观（容错免责）', referred: '主观（移送）', noError: '不是差错', rechecked: '申请复核',
    inThisCase: '这件案件办理中的容错纠错', sheet: '容错纠错', registeredBy: '登记人', statement: '本人陈述', takenDown: '代录', proposal: '认定意见', missing: '退回要求补充', decision: '决定', ground: '免责情形', handedTo: '移送',
    correction: '怎么纠正的', newDecision: '新的决定或文书', citizenTold: '告知群众', remedyTold: '告知的救济途径', confirmation: '核实', recheckRequest: '复核申请', recheck: '复核结果', withdrawn: '撤回原因',
    remedyStands: '群众原来的案件、文书和救济途径一律不变。', by: '{name}，{at}', noDemerit: '不作负面评价',
    STATE: '陈述意见', ASK_RECHECK: '申请复核', ACCEPT: '不申请复核', stateLead: '这件事涉及您。请在期限内说明情况；不说的，按查明的事实认定。', recheckLead: '对认定不服的，可以在期限内申请一次复核，由没有参与过的人复核。', words: '您的意见',
    done: { STATE: '已提交，认定时会如实考虑', ASK_RECHECK: '已申请复核', ACCEPT: '已办结' },
  },
}

export const en: Translated<typeof zh> = {
  corrections: {
    title: 'Error corrections', lead: 'An error in the handling: the person is heard first, and people without a part in it make the finding. What is not subjective is put right and not pursued; the citizen’s remedies stand.',
    register: 'Register an error', registerLead: 'Whose error, in the handling of which case. The person is heard first; whoever registers it takes no part in the finding.',
    aboutCase: 'Case in which it happened', number: 'Number', person: 'Person', unit: 'Unit', state: 'Stage', finding: 'Finding', openedAt: 'Registered',
    findCase: 'Choose a case; find it by number, title or place', noCase: 'No such case', choosePerson: 'Choose who handled it', nobody: 'Nobody who handled this case is yours to register: heads register errors of their people, everybody his own.',
    facts: 'What happened', harm: 'What came of it', concernsCitizen: 'A citizen is concerned', concernsAnyhow: 'This case concerns a citizen, who is told what was put right and what remedies there are.',
    cancel: 'Cancel', submit: 'Register', registered: 'Registered; the person is asked for his view',
    findings: { NON_SUBJECTIVE: 'Not subjective', SUBJECTIVE: 'Subjective', NO_ERROR: 'No error' },
    allFindings: 'All findings', allStates: 'All stages', openOnes: 'Open', closedOnes: 'Closed', ofCase: 'Case number', mine: 'Concerning me', clear: 'Clear filters',
    none: 'No such error correction.', empty: 'No error correction that you may see.', ofUnit: 'Unit: {name}',
    figures: 'By unit and finding', registeredOnes: 'Registered', excused: 'Not subjective (excused)', referred: 'Subjective (referred)', noError: 'No error', rechecked: 'Re-checks',
    inThisCase: 'Errors in the handling of this case', sheet: 'The error', registeredBy: 'Registered by', statement: 'What the person says', takenDown: 'taken down', proposal: 'Proposed finding', missing: 'Returned for', decision: 'Decision', ground: 'Ground of exemption', handedTo: 'Handed to',
    correction: 'What was put right', newDecision: 'New decision or paper', citizenTold: 'Told to the citizen', remedyTold: 'Remedies told', confirmation: 'Check', recheckRequest: 'Request for a re-check', recheck: 'Re-check', withdrawn: 'Withdrawn because',
    remedyStands: 'The citizen’s own case, its papers and his remedies stand as they did.', by: '{name}, {at}', noDemerit: 'no demerit',
    STATE: 'State your view', ASK_RECHECK: 'Ask for a re-check', ACCEPT: 'No re-check', stateLead: 'This concerns you. Please say what happened in time; otherwise the finding rests on the facts found.', recheckLead: 'You may ask for one re-check in time, by people who had no part in it.', words: 'Your view',
    done: { STATE: 'Sent; it is taken into account', ASK_RECHECK: 'Re-check asked for', ACCEPT: 'Done' },
  },
}
