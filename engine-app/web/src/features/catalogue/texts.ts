import type { Translated } from '@/shared/i18n'

export const zh = {
  catalogue: {
    title: '服务事项',
    lead: '群众一生要办的事，哪些已经下放到镇、村，要带什么、谁来定、多久办好。每次改动从某一天起生效，以前怎样办的保持原样。',
    search: '编码、名称、群众说法或结果', allStages: '全部人生阶段', allTypes: '全部类型', allDepartments: '全部部门', allSignOffs: '全部审定层级',
    allPlaces: '下放和未下放', allModes: '即办和承诺', delegated: '已下放', kept: '市级办理', instant: '即办', promised: '承诺',
    stage: '人生阶段', type: '类型', department: '部门', town: '镇（街道）', signOff: '审定', place: '办理地点',
    code: '编码', name: '事项', result: '结果', materials: '材料', steps: '环节', days: '时限', atOnce: '即办', workingDays: '{n} 个工作日',
    empty: '没有符合条件的事项。', add: '添加事项', change: '改动', changeTitle: '改动事项', addTitle: '添加事项',
    types: { PUBLIC_SERVICE: '公共服务', CONFIRMATION: '行政确认', BENEFIT: '行政给付', LICENCE: '行政许可', OTHER: '其他权力' },
    signOffs: { VILLAGE: '村（社区）直审', TOWN: '镇（街道）', DEPARTMENT: '部门', DEPARTMENT_RULE: '部门秒批' },
    figures: '压减情况', figuresBy: '分组', all: '合计', items: '事项', delegatedOf: '下放', instantOf: '即办', ofWhich: '下放 {delegated}，其中即办 {instant}', cut: '压减 {rate}%', before: '原',
    groups: { LIFE_STAGE: '按人生阶段', DEPARTMENT: '按部门', TYPE: '按类型', SIGN_OFF: '按审定层级' },
    figuresNote: '按事项目录实时计算，只算已下放的事项；压减率＝（原来－现在）÷原来。',
    plainName: '群众说法', nameEn: '英文名称', conditions: '申请条件', statutory: '法定时限', statutoryBasis: '法定时限依据', statutoryNone: '法律没有规定时限',
    unit: { WD: '工作日', D: '自然日', WH: '工作小时', MIN: '分钟' }, amount: '{n} 个{unit}', daysBefore: '原时限（工作日）', promisedDays: '承诺时限（工作日）',
    promisedHint: '0 表示当场办结', stepsBefore: '原环节数', stepsAfter: '现环节数', isDelegated: '已下放到镇、村办理', from: '生效日期',
    fromHint: '最早从明天起；这一天起来办的按新的办，以前收的件不变，以后的计划不变', since: '{day} 起', until: '{from} 至 {to}', by: '{name} {day} 录入', ofProduct: '随系统提供，使用前请核对', setAside: '已撤销', setAsideBy: '{name} {day} 撤销', withdraw: '撤销这个计划', withdrawWhy: '撤销后，{day} 起仍按以前的办法办。', withdrawn: '已撤销', end: '停办', endWhy: '从哪一天起不再办这个事项？以前收的件照常办完。', ended: '{day} 起停办', on: '看哪一天', coming: '尚未生效', inForce: '现行',
    past: '已失效', versions: '版本', phone: '部门电话', materialName: '材料名称', basis: '依据', basisNone: '没有法定依据', infoKind: '可在库中查到', infoKindNone: '库中查不到',
    byVillage: '由村（社区）出具', seenByVisit: '上门或会商可核实', verifiable: '有办法核实', shown: '当场出示可识别', form: '当场填写的表', minor: '次要，可容缺', promisable: '可承诺代替', identity: '本人身份证上有的', ifAny: '如有才提供', ifAnyVerdict: '有的人才提供', handling: '办理方式', handlingHint: '当场办结的事项不经过审查；其他事项受理后按下面的办法审查。', reviewBy: '由谁审查', siteCheck: '两人上门核实', consultation: '多部门会商', publicityDays: '公示几天', publicityHint: '0 表示不公示', licenceKind: '发什么证照（编码）', licenceNone: '只出盖章文书', resultKind: '结果写入哪类数据', resultKindNone: '不写入', addMaterial: '添加材料', removeMaterial: '去掉',
    verdict: '要不要交', noMaterial: '不用交任何材料', save: '保存', saved: '已保存，{day} 起生效', added: '已添加，{day} 起生效', required: '请填写', cancel: '取消', reload: '看最新内容',
    exemptions: {
      0: '须提供', 1: '免：没有法定依据', 2: '免：库中可查', 3: '免：上门或会商核实', 4: '免：无法核实', 5: '免：当场出示即可',
    },
  },
}

export const en: Translated<typeof zh> = {
  catalogue: {
    title: 'Service items',
    lead: 'What people apply for in a life: what is delegated, what to bring, who decides, how long it takes. A change holds from a day on; the past stays.',
    search: 'Code, name or result', allStages: 'All stages of life', allTypes: 'All types', allDepartments: 'All departments', allSignOffs: 'All levels',
    allPlaces: 'Delegated or not', allModes: 'At once or promised', delegated: 'Delegated', kept: 'At the city', instant: 'At once', promised: 'Promised',
    stage: 'Stage of life', type: 'Type', department: 'Department', town: 'Town', signOff: 'Decided by', place: 'Where',
    code: 'Code', name: 'Item', result: 'Result', materials: 'Materials', steps: 'Steps', days: 'Time', atOnce: 'At once', workingDays: '{n} working days',
    empty: 'No such item.', add: 'Add an item', change: 'Change', changeTitle: 'Change an item', addTitle: 'Add an item',
    types: { PUBLIC_SERVICE: 'Public service', CONFIRMATION: 'Confirmation', BENEFIT: 'Benefit', LICENCE: 'Licence', OTHER: 'Other power' },
    signOffs: { VILLAGE: 'Village', TOWN: 'Town', DEPARTMENT: 'Department', DEPARTMENT_RULE: 'Department, by rules' },
    figures: 'What was cut', figuresBy: 'Group by', all: 'All', items: 'Items', delegatedOf: 'Delegated', instantOf: 'At once', ofWhich: '{delegated} delegated, {instant} at once', cut: '{rate}% less', before: 'was',
    groups: { LIFE_STAGE: 'By stage of life', DEPARTMENT: 'By department', TYPE: 'By type', SIGN_OFF: 'By level' },
    figuresNote: 'Counted from the catalogue now, delegated items only; rate = (before - after) / before.',
    plainName: 'In plain words', nameEn: 'English name', conditions: 'Who may apply', statutory: 'Statutory limit', statutoryBasis: 'Ground of the limit', statutoryNone: 'No statutory limit',
    unit: { WD: 'working days', D: 'days', WH: 'working hours', MIN: 'minutes' }, amount: '{n} {unit}', daysBefore: 'Working days before', promisedDays: 'Promised working days',
    promisedHint: '0: done while one waits', stepsBefore: 'Steps before', stepsAfter: 'Steps now', isDelegated: 'Delegated to towns and villages', from: 'In force from',
    fromHint: 'Tomorrow at the earliest; earlier applications and later plans stay', since: 'since {day}', until: '{from} to {to}', by: 'written by {name}, {day}', ofProduct: 'Comes with the product; check it before use', setAside: 'Set aside', setAsideBy: 'set aside by {name}, {day}', withdraw: 'Withdraw this plan', withdrawWhy: 'From {day} on things go on as before.', withdrawn: 'Withdrawn', end: 'End it', endWhy: 'From which day on can nobody apply? What came in before is finished.', ended: 'Ended from {day}', on: 'On which day', coming: 'To come', inForce: 'In force',
    past: 'Over', versions: 'Versions', phone: 'Telephone', materialName: 'Material', basis: 'Ground', basisNone: 'no legal ground', infoKind: 'Found in a database', infoKindNone: 'In no database',
    byVillage: 'Issued by a village', seenByVisit: 'Seen by a visit', verifiable: 'Can be verified', shown: 'Read when shown', form: 'Form filled in here', minor: 'Minor, may follow', promisable: 'May be promised', identity: 'On his own identity card', ifAny: 'Only if there is one', ifAnyVerdict: 'From those who have one', handling: 'Handling', handlingHint: 'What is done at once is not reviewed; all else is looked into as follows.', reviewBy: 'Reviewed by', siteCheck: 'Two people see for themselves', consultation: 'Units consult', publicityDays: 'Days of publicity', publicityHint: '0: not made public', licenceKind: 'Certificate it results in (code)', licenceNone: 'a sealed paper only', resultKind: 'Result is kept as', resultKindNone: 'nowhere', addMaterial: 'Add a material', removeMaterial: 'Remove',
    verdict: 'To be brought?', noMaterial: 'Nothing to bring', save: 'Save', saved: 'Saved, in force from {day}', added: 'Added, in force from {day}', required: 'Please fill this in', cancel: 'Cancel', reload: 'See the latest',
    exemptions: {
      0: 'To be brought', 1: 'Spared: no legal ground', 2: 'Spared: in a database', 3: 'Spared: seen by a visit', 4: 'Spared: cannot be verified', 5: 'Spared: shown on the spot',
    },
  },
}
