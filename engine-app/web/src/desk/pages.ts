/** A page that the navigation leads to: what it is called, who may see it, and which other routes belong to it. */
export interface DeskPage {
  name: string
  text: string
  may: string[]
  within?: string[]
  waiting?: 'accounts' | 'announcements'
}

/** The pages of the desk beside the inbox, in the order in which an office looks for them. */
export const deskPages: { title: string, pages: DeskPage[] }[] = [
  {
    title: 'desk.events',
    pages: [
      { name: 'supervision', text: 'desk.supervision', may: ['case:read'] },
      { name: 'board', text: 'board.title', may: ['report:read'], within: ['boardRows'] },
      { name: 'report', text: 'desk.report', may: ['event:report'] },
    ],
  },
  {
    title: 'desk.services',
    pages: [
      { name: 'newApplication', text: 'services.apply', may: ['service:apply'] },
      { name: 'services', text: 'services.title', may: ['service:read'] },
      { name: 'catalogue', text: 'catalogue.title', may: ['catalogue:read'] },
      { name: 'licences', text: 'licences.title', may: ['licence:read'] },
      { name: 'papers', text: 'papers.title', may: ['paper:read'] },
      { name: 'credit', text: 'credit.title', may: ['credit:read'] },
      { name: 'ratings', text: 'ratings.title', may: ['rating:read'] },
      { name: 'serviceFigures', text: 'services.figures.title', may: ['service:figures'] },
      { name: 'corrections', text: 'corrections.title', may: ['correction:read'] },
    ],
  },
  {
    title: 'accusations.group',
    pages: [
      { name: 'accusations', text: 'accusations.title', may: ['accusation:read'], within: ['accusation'] },
      { name: 'accusationReaders', text: 'accusations.readers.title', may: ['accusation:appoint'] },
      { name: 'sealAccusation', text: 'accusations.seal.title', may: ['accusation:register'] },
    ],
  },
  {
    title: 'petitions.group',
    pages: [
      { name: 'registerPetition', text: 'petitions.register', may: ['petition:register'] },
      { name: 'petitions', text: 'petitions.title', may: ['petition:read'] },
      { name: 'petitionFigures', text: 'petitions.figures.title', may: ['petition:figures'] },
    ],
  },
  {
    title: 'wishes.group',
    pages: [
      { name: 'wishes', text: 'wishes.title', may: ['wish:read'], within: ['registerWish'] },
      { name: 'volunteers', text: 'wishes.volunteers.title', may: ['wish:volunteers'] },
      { name: 'alliances', text: 'wishes.alliances.title', may: ['wish:read'] },
    ],
  },
  {
    title: 'desk.people',
    pages: [
      { name: 'changes', text: 'changes.title', may: ['change:read'], within: ['newChange'] },
      { name: 'grids', text: 'desk.grids', may: ['grid:read'] },
      { name: 'archive', text: 'archive.title', may: ['resident:read', 'resident-info:read'], within: ['household', 'resident'] },
      { name: 'linked', text: 'linked.title', may: ['resident:read-links'] },
      { name: 'plates', text: 'plates.title', may: ['plate:progress'] },
      { name: 'accounts', text: 'accounts.title', may: ['resident-account:confirm'], waiting: 'accounts' },
    ],
  },
  {
    title: 'points.group',
    pages: [
      { name: 'points', text: 'points.book', may: ['points:read'] },
      { name: 'pointRules', text: 'points.rules', may: ['points:read'] },
      { name: 'coopCounter', text: 'points.counter', may: ['coop:sell'] },
      { name: 'coopGoods', text: 'points.goods', may: ['coop:stock'] },
    ],
  },
  {
    title: 'sharing.data',
    pages: [
      { name: 'lookup', text: 'sharing.title', may: ['shared-data:query'] },
      { name: 'intake', text: 'sharing.intake.title', may: ['shared-data:keep'] },
      { name: 'disputes', text: 'sharing.disputes.title', may: ['shared-data:query', 'shared-data:answer'] },
      { name: 'lookupReview', text: 'sharing.review.title', may: ['shared-data:review'] },
    ],
  },
  {
    title: 'desk.open',
    pages: [
      { name: 'announcements', text: 'announcements.title', may: ['announcement:write'], waiting: 'announcements' },
      { name: 'modules', text: 'portal.modules', may: ['portal:write', 'portal:manage'] },
      { name: 'boards', text: 'boards.title', may: ['community-board:write'] },
    ],
  },
  {
    title: 'desk.administration',
    pages: [
      { name: 'units', text: 'desk.units', may: ['organization:manage'] },
      { name: 'staff', text: 'desk.staff', may: ['account:manage'] },
      { name: 'seals', text: 'seals.title', may: ['seal:manage'] },
      { name: 'categories', text: 'desk.categories', may: ['category:manage'] },
      { name: 'routingRules', text: 'desk.routingRules', may: ['routing:manage'] },
      { name: 'office', text: 'desk.office', may: ['reference:manage'] },
      { name: 'changeSettings', text: 'changes.settings.title', may: ['change:settings'] },
      { name: 'calendar', text: 'desk.calendar', may: ['reference:manage'] },
      { name: 'models', text: 'desk.models', may: ['model:read'] },
      { name: 'consentTexts', text: 'accounts.texts.title', may: ['consent-text:manage'] },
      { name: 'noticeAdmin', text: 'desk.notices', may: ['notice:manage'] },
      { name: 'audit', text: 'desk.audit', may: ['audit:read'] },
    ],
  },
]
