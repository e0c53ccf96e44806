import type { Translated } from '@/shared/i18n'

export const zh = {
  linked: {
    title: '红色网格员',
    lead: '每户有一名红色网格员联系。联系户数超出规定范围的、离任后无人接手的，标明提醒。',
    grid: '网格', community: '村（社区）', households: '户数', covered: '联系率', member: '红色网格员', phone: '办公电话', count: '联系户', note: '提醒',
    alarm: { TOO_FEW: '户数偏少', TOO_MANY: '户数偏多', OUT_OF_OFFICE: '已离任，请交给他人' },
    nobody: '尚无红色网格员', nobodyHint: '请管理员在“人员”中为本网格任命红色网格员。',
    free: '未联系', open: '查看', back: '回到全部网格',
    empty: '您负责的范围内没有网格。',
    ofMember: '{grid} · {member}的联系户', ofNobody: '{grid} · 未联系的户',
    search: '地址或户号', number: '户号', address: '地址', householder: '户主', people: '人数', tags: '标签',
    none: '没有符合条件的户。', choose: '选择 {number}', chooseAll: '选择本页', chosen: '已选 {n} 户',
    linkTo: '交给红色网格员', linkGo: '确定', linkLead: '所选 {n} 户由谁联系？', linkedDone: '{member}现在联系 {n} 户', linkedAlarm: '{member}现在联系 {n} 户，{alarm}',
    unlink: '不再联系', unlinkLead: '所选 {n} 户不再由{member}联系，以前由谁联系仍可查到。', reason: '原因', unlinkDone: '{n} 户不再联系',
    close: '取消',
  },
}

export const en: Translated<typeof zh> = {
  linked: {
    title: 'Red grid members',
    lead: 'Each household has a red grid member. Who has too few or too many, or left households behind, is marked.',
    grid: 'Grid', community: 'Community', households: 'Households', covered: 'Linked', member: 'Red grid member', phone: 'Office telephone', count: 'Has', note: 'Note',
    alarm: { TOO_FEW: 'Too few', TOO_MANY: 'Too many', OUT_OF_OFFICE: 'Out of office, please hand over' },
    nobody: 'No red grid member yet', nobodyHint: 'The administrator appoints them for the grid under “Staff”.',
    free: 'Linked with nobody', open: 'Open', back: 'All grids',
    empty: 'There is no grid in your places.',
    ofMember: '{grid} · households of {member}', ofNobody: '{grid} · households linked with nobody',
    search: 'Address or number', number: 'Household', address: 'Address', householder: 'Householder', people: 'People', tags: 'Tags',
    none: 'There is no such household.', choose: 'Choose {number}', chooseAll: 'Choose this page', chosen: '{n} chosen',
    linkTo: 'Give to a member', linkGo: 'Confirm', linkLead: 'Who looks after the {n} chosen households?', linkedDone: '{member} has {n} households now', linkedAlarm: '{member} has {n} households now: {alarm}',
    unlink: 'Unlink', unlinkLead: '{n} households are no more linked with {member}; who had them before stays known.', reason: 'Reason', unlinkDone: '{n} households unlinked',
    close: 'Cancel',
  },
}
