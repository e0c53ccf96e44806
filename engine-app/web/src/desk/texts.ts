import { en as absenceEn, zh as absenceZh } from '@/features/absence/texts'
import { en as accountEn, zh as accountZh } from '@/features/account/texts'
import { en as accountsEn, zh as accountsZh } from '@/features/accounts/texts'
import { en as administrationEn, zh as administrationZh } from '@/features/administration/texts'
import { en as archiveEn, zh as archiveZh } from '@/features/archive/texts'
import { en as boardEn, zh as boardZh } from '@/features/board/texts'
import { en as casefileEn, zh as casefileZh } from '@/features/casefile/texts'
import { en as catalogueEn, zh as catalogueZh } from '@/features/catalogue/texts'
import { en as categoriesEn, zh as categoriesZh } from '@/features/categories/texts'
import { en as closingEn, zh as closingZh } from '@/features/closing/texts'
import { en as eventsEn, zh as eventsZh } from '@/features/events/texts'
import { en as evidenceEn, zh as evidenceZh } from '@/features/evidence/texts'
import { en as gridsEn, zh as gridsZh } from '@/features/grids/texts'
import { en as inboxEn, zh as inboxZh } from '@/features/inbox/texts'
import { en as linkedEn, zh as linkedZh } from '@/features/linked/texts'
import { en as licencesEn, zh as licencesZh } from '@/features/licences/texts'
import { en as noticesEn, zh as noticesZh } from '@/features/notices/texts'
import { en as papersEn, zh as papersZh } from '@/features/papers/texts'
import { en as petitionsEn, zh as petitionsZh } from '@/features/petitions/texts'
import { en as wishesEn, zh as wishesZh } from '@/features/wishes/texts'
import { en as phrasesEn, zh as phrasesZh } from '@/features/phrases/texts'
import { en as platesEn, zh as platesZh } from '@/features/plates/texts'
import { en as portalEn, zh as portalZh } from '@/features/portal/texts'
import { en as accusationsEn, zh as accusationsZh } from '@/features/accusations/texts'
import { en as pointsEn, zh as pointsZh } from '@/features/points/texts'
import { en as correctionsEn, zh as correctionsZh } from '@/features/corrections/texts'
import { en as creditEn, zh as creditZh } from '@/features/credit/texts'
import { en as ratingsEn, zh as ratingsZh } from '@/features/ratings/texts'
import { en as routingEn, zh as routingZh } from '@/features/routing/texts'
import { en as searchEn, zh as searchZh } from '@/features/search/texts'
import { en as sharingEn, zh as sharingZh } from '@/features/sharing/texts'
import { en as servicesEn, zh as servicesZh } from '@/features/services/texts'
import { en as supervisionEn, zh as supervisionZh } from '@/features/supervision/texts'
import { en as taskEn, zh as taskZh } from '@/features/task/texts'
import { en as changesEn, zh as changesZh } from '@/shared/changes/texts'
import type { Translated } from '@/shared/i18n'
import { en as serviceEn, zh as serviceZh } from '@/shared/services/texts'

const ownZh = {
  desk: {
    title: '邻里',
    titleWith: '({n}) 邻里',
    loading: '正在加载',
    cancel: '取消',
    close: '关闭',
    search: '查找',
    pageSize: '每页条数',
    perPage: '每页 {n} 条',
    reach: '共 {total} 件，可以翻看前 {n} 件，其余请用筛选查找。',
    none: '—',
    menu: '菜单',
    skip: '跳到正文',
    navigation: '导航',
    work: '工作台',
    report: '上报事件',
    supervision: '督办',
    grids: '网格与网格码',
    events: '事件与督办',
    services: '政务服务',
    people: '人口与网格',
    open: '居民看到的',
    administration: '系统管理',
    units: '单位',
    staff: '人员与岗位',
    office: '参数与选项',
    calendar: '工作日历',
    models: '流程与规则',
    audit: '审计日志',
    notices: '消息与发送',
    categories: '事件类别',
    routingRules: '派单规则',
    posts: '我的岗位',
    noPost: '暂无岗位',
    deputyFor: '代 {name}',
    logOut: '退出登录',
    changePassword: '修改密码',
    find: '查找全部案件：编号、标题、地址、电话',
    notFound: '没有这个页面',
    notFoundLead: '地址可能不完整，或这一页已经移走。',
    forbidden: '您的岗位不能看这一页。如果工作需要，请联系管理员调整岗位。',
    unreachable: '连接不上服务器',
    toInbox: '回到待办',
  },
}

const ownEn: Translated<typeof ownZh> = {
  desk: {
    title: 'Linli',
    titleWith: '({n}) Linli',
    loading: 'Loading',
    cancel: 'Cancel',
    close: 'Close',
    search: 'Search',
    pageSize: 'Rows per page',
    perPage: '{n} per page',
    reach: '{total} in all; the first {n} can be turned to. Use filters for the others.',
    none: '—',
    menu: 'Menu',
    skip: 'Skip to content',
    navigation: 'Navigation',
    work: 'Work',
    report: 'Report an event',
    supervision: 'Supervision',
    grids: 'Grids and codes',
    events: 'Events and supervision',
    services: 'Services',
    people: 'People and grids',
    open: 'For residents',
    administration: 'Administration',
    units: 'Units',
    staff: 'Staff and posts',
    office: 'Numbers and choices',
    calendar: 'Working calendar',
    models: 'Processes and rules',
    audit: 'Audit log',
    notices: 'Messages and delivery',
    categories: 'Event categories',
    routingRules: 'Routing rules',
    posts: 'My posts',
    noPost: 'No post at present',
    deputyFor: 'for {name}',
    logOut: 'Log out',
    changePassword: 'Change password',
    find: 'All cases: number, title, address, phone',
    notFound: 'There is no such page',
    notFoundLead: 'The address may be incomplete, or the page has moved.',
    forbidden: 'Your post does not cover this page. If your work needs it, ask your administrator to adjust your post.',
    unreachable: 'The server cannot be reached',
    toInbox: 'Back to my tasks',
  },
}

export const zh = {
  ...ownZh, ...absenceZh, ...accountZh, ...administrationZh, ...archiveZh, ...boardZh, ...casefileZh, ...catalogueZh, ...ratingsZh,
  ...accusationsZh,
  ...correctionsZh,
  ...pointsZh,
  ...creditZh,
  ...categoriesZh, ...closingZh,
  ...eventsZh, ...evidenceZh, ...gridsZh, ...inboxZh, ...linkedZh, ...noticesZh, ...phrasesZh, ...platesZh, ...portalZh, ...routingZh,
  ...searchZh, ...accountsZh, ...changesZh, ...sharingZh, ...supervisionZh, ...taskZh,
  ...licencesZh, ...papersZh, ...petitionsZh, ...wishesZh,
  ...serviceZh, ...servicesZh,
}

export const en: Translated<typeof zh> = {
  ...ownEn, ...absenceEn, ...accountEn, ...administrationEn, ...archiveEn, ...boardEn, ...casefileEn, ...catalogueEn, ...ratingsEn,
  ...accusationsEn,
  ...correctionsEn,
  ...pointsEn,
  ...creditEn,
  ...categoriesEn, ...closingEn,
  ...eventsEn, ...evidenceEn, ...gridsEn, ...inboxEn, ...linkedEn, ...noticesEn, ...phrasesEn, ...platesEn, ...portalEn, ...routingEn,
  ...searchEn, ...accountsEn, ...changesEn, ...sharingEn, ...supervisionEn, ...taskEn,
  ...licencesEn, ...papersEn, ...petitionsEn, ...wishesEn,
  ...serviceEn, ...servicesEn,
}
