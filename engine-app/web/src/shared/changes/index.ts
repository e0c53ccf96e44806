export { type ChangeQuery, changesApi } from './changesApi'
export { changeKinds, useChangeReport, type ReportSource, type ReportedHousehold } from './useChangeReport'
