import type { Translated } from '@/shared/i18n'

export const zh = {
  categories: {
    title: '事件类别',
    lead: '类别的名称、结案条件和办完时要交的凭据。停用的类别不再接收上报，已有的事件不受影响。',
    group: '所属组', allGroups: '全部组', search: '编码或名称', state: '状态', allStates: '全部状态', active: '启用', inactive: '停用',
    code: '编码', name: '名称', nameEn: '英文名称', plainName: '群众说法', hotline: '先打电话',
    condition: '结案条件', conditionHint: '不填时按所属组的条件：{condition}', requirements: '凭据', sort: '顺序', changed: '最近修改',
    inherits: '按组', count: '{n} 项', empty: '没有符合条件的类别。', isGroup: '组', sealed: '只用电话受理',
    told: '上报时告诉群众附近有相似的上报', toldHint: '只用于公共场所的事；涉及家庭、个人的不要勾选。',
    save: '保存', saved: '已保存', by: '{name} {moment}', product: '随系统提供',
    required: '请填写', reload: '看最新内容',
    requirementsTitle: '办完时要交的凭据', requirementsLead: '处置人不交齐必填的凭据，就不能办结。',
    inherited: '这一类没有自己的要求，按所属组：{list}', ofNobody: '没有要求',
    kind: '种类', label: '名称', labelEn: '英文名称', help: '说明（可不填）', helpEn: '英文说明（可不填）', must: '必填', optional: '选填',
    add: '添加一项', addTitle: '添加凭据', edit: '修改', editTitle: '修改凭据',
    deactivate: '停用', activate: '启用', answered: '已有事件交过', kindFixed: '种类定下后不能再改；要换种类，请停用这一项再添加。',
    kindOf: {
      PHOTO_BEFORE: '处置前照片', PHOTO_AFTER: '处置后照片', PHOTO: '照片', SLIP_NUMBER: '单据编号', TEXT: '文字说明',
      SECOND_VISIT: '复查日期（次日以后）', DOCUMENT: 'PDF 文件（上报人看不到）', CONFIRMATION: '勾选确认',
    },
  },
}

export const en: Translated<typeof zh> = {
  categories: {
    title: 'Event categories',
    lead: 'Names, closing conditions and what has to be shown when the work is done. An inactive category takes no reports; its cases go on.',
    group: 'Group', allGroups: 'All groups', search: 'Code or name', state: 'State', allStates: 'All states', active: 'Active', inactive: 'Inactive',
    code: 'Code', name: 'Name', nameEn: 'English name', plainName: 'In plain words', hotline: 'Call first',
    condition: 'Closed when', conditionHint: 'Where empty, the condition of its group: {condition}', requirements: 'Proof', sort: 'Order', changed: 'Last change',
    inherits: 'as group', count: '{n}', empty: 'No category matches.', isGroup: 'Group', sealed: 'By telephone only',
    told: 'Tell residents of similar reports near by', toldHint: 'Only for matters in public places, never for families or persons.',
    save: 'Save', saved: 'Saved', by: '{name} {moment}', product: 'As delivered',
    required: 'Please fill in', reload: 'See the latest',
    requirementsTitle: 'Proof to be shown when done', requirementsLead: 'Handling cannot be finished before everything required is there.',
    inherited: 'This category has no requirement of its own; its group asks for: {list}', ofNobody: 'Nothing is asked for',
    kind: 'Kind', label: 'Name', labelEn: 'English name', help: 'Explanation (optional)', helpEn: 'English explanation (optional)', must: 'Required', optional: 'Optional',
    add: 'Add one', addTitle: 'Add proof', edit: 'Change', editTitle: 'Change proof',
    deactivate: 'Deactivate', activate: 'Activate', answered: 'shown in cases', kindFixed: 'The kind stays. For another kind, deactivate this one and add one.',
    kindOf: {
      PHOTO_BEFORE: 'Photo before the work', PHOTO_AFTER: 'Photo after the work', PHOTO: 'Photo', SLIP_NUMBER: 'Number of a slip', TEXT: 'A few words',
      SECOND_VISIT: 'Date of a second visit (a day later)', DOCUMENT: 'PDF (not for the reporter)', CONFIRMATION: 'A tick',
    },
  },
}
