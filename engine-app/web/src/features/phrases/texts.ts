import type { Translated } from '@/shared/i18n'

export const zh = {
  phrases: {
    title: '常用语',
    hint: '插入常用语（Alt+P）',
    search: '输入几个字查找，回车插入',
    none: '还没有常用语。',
    notFound: '没有含这些字的常用语。',
    manage: '管理常用语',
    text: '写一条常用语，最多 500 字',
    place: '给谁用',
    scope: { OWN: '我的', UNIT: '本单位', OFFICE: '通用' },
    onlyFor: '只用于{kind}',
    kinds: {
      EVENT: '网格事件', MEDIATION: '矛盾调解', PETITION: '信访事项', SERVICE: '政务服务', WISH: '微心愿', SUPERVISION: '督办', CHANGE: '人口变动',
      CORRECTION: '差错追究', CREDIT: '信用', RATING: '评价',
    },
    add: '添加',
    edit: '修改',
    save: '保存',
    delete: '删除',
    sure: '删除「{text}」？',
    sureShared: '删除「{text}」？删除后别人也不能再用。',
  },
}

export const en: Translated<typeof zh> = {
  phrases: {
    title: 'Phrases',
    hint: 'Insert a phrase (Alt+P)',
    search: 'A few letters, then Enter',
    none: 'No phrases yet.',
    notFound: 'No phrase has these words.',
    manage: 'Manage phrases',
    text: 'A phrase, up to 500 characters',
    place: 'For whom',
    scope: { OWN: 'Mine', UNIT: 'My unit', OFFICE: 'Everybody' },
    onlyFor: 'For {kind} only',
    kinds: {
      EVENT: 'events', MEDIATION: 'mediation', PETITION: 'petitions', SERVICE: 'services', WISH: 'wishes', SUPERVISION: 'supervision', CHANGE: 'changes of people',
      CORRECTION: 'corrections', CREDIT: 'credit', RATING: 'ratings',
    },
    add: 'Add',
    edit: 'Edit',
    save: 'Save',
    delete: 'Delete',
    sure: 'Delete “{text}”?',
    sureShared: 'Delete “{text}”? Nobody else can use it any more.',
  },
}
