import type { components } from './schema'

// What the server sends and takes. Everything comes from openapi.json, which the server's tests keep true;
// only what OpenAPI cannot say (forms, views of the inbox) is written here.
type Schemas = components['schemas']

export type StageLight = Schemas['InboxItem']['stageLight']
export type DeadlineCard = Schemas['InboxItem']['deadlineCard']
export type UnitKind = Schemas['UnitResponse']['kind']
export type InboxView = 'mine' | 'pool' | 'unit' | 'done' | 'reported' | 'cosign' | 'copies' | 'delegated'

export interface Page<T> { items: T[], page: number, size: number, total: number }
export type CodeName = Schemas['UnitRef']
export type Outcome = Schemas['InboxItemOutcomeView']
export type Person = Schemas['InboxItemPersonView']

export type Session = Schemas['SessionResponse']
export type Post = Schemas['SessionPost']

export type InboxItem = Schemas['InboxItem']
export type InboxCounts = Schemas['InboxCounts']

export type FormValues = Record<string, unknown>

/** What a person typed before he acts; `opinion` and `outcome` are null until he gets there. */
export interface TaskDraft { form: FormValues, opinion: string | null, outcome: string | null, evidenceIds: string[] }
export interface TaskAction { form: FormValues, opinion: string | null, evidenceIds: string[] }
export type ActionResult = Schemas['ActionResponse']

export interface FormComponent {
  key?: string
  type: string
  label?: string
  components?: FormComponent[]
  values?: { label: string, value: unknown, labelEn?: string }[]
  validate?: { required?: boolean, [rule: string]: unknown }
  conditional?: { hide?: string }
  properties?: Record<string, string>
  [property: string]: unknown
}

export interface FormSchema { type: string, id?: string, schemaVersion?: number, components: FormComponent[], [property: string]: unknown }

/** A row of the inbox with its form; `draft` is what this person typed before. */
export interface Task extends InboxItem {
  form: FormSchema | null
  formData: FormValues
  draft: TaskDraft | null
  claimable: boolean
  actionable: boolean
  verbs: Verb[]
  contactPurposes: { code: string, label: string }[]
  handover: Handover | null
  delegations: Delegation[]
  signatures: Signature[]
}

/** What a person may do with a task besides finishing it. */
export type Verb = Schemas['TaskResponse']['verbs'][number]
export type ReporterContact = Schemas['TaskContactResponse']
export type Handover = Schemas['VerbViewsHandoverView']
export type Delegation = Schemas['VerbViewsDelegationView']
export type Signature = Schemas['VerbViewsSignatureView']
export type Colleague = Schemas['VerbViewsColleagueView']
export type ColleagueList = Schemas['VerbViewsColleagueList']
export type CaseCopy = Schemas['VerbViewsCopyView']
export type BulkRow = Schemas['BulkRow']

export type CaseFile = Schemas['CaseResponse']
/** A unit that was asked to assist, and its answer. */
export type Assistance = Schemas['AssistanceView']
/** A case that was merged with another one, or converted from or to it. */
export type CaseLink = Schemas['CaseLinksLinkView']
/** The open task of a case; the id only for those who may take it or have it, all null where none is open. */
export type CurrentTask = Schemas['JourneyCurrentTask']
export type Deadline = Schemas['CaseDeadlineView']
export type TimelineEntry = Schemas['TimelineEntry']
export type EvidenceFile = Schemas['TimelineFile']
export type Diagram = Schemas['JourneyDiagramResponse']
export type DiagramStep = Schemas['JourneyDiagramStep']
export type UploadedEvidence = Schemas['EvidenceResponse']

export type Grid = Schemas['GridResponse']
export type Category = Schemas['CategoryResponse']
export type ReportedEvent = Schemas['ReceiptResponse']

export type Unit = Schemas['UnitResponse']
export type Staff = Schemas['StaffResponse']
export type StaffPost = Schemas['PostResponse']
export type Role = Schemas['PostRoleResponse']
export type AuditEntry = Schemas['AuditLine']
export type AuditCheck = Schemas['AuditCheckResponse']

export type Closing = Schemas['ClosingResponse']
export type ClosingRound = Schemas['ClosingRoundView']
export type ClosingAnswer = Schemas['ClosingAnswerView']
export type ClosingFile = Schemas['ClosingFileView']
export type ClosingFinding = Schemas['ClosingFindingView']
export type RequirementKind = ClosingAnswer['kind']
/** A case that may tell of the same matter as another. */
export type Candidate = Schemas['CandidateResponsesCandidate']
export type Complainable = Schemas['ComplainableResponse']
/** A report near by in rough words, for somebody who may not know its number. */
export type SimilarReport = Schemas['PublicSimilarSimilarReport']
export type RoutingRule = Schemas['RoutingRuleRuleView']
export type RoutingRuleStatus = RoutingRule['status']

export type CategoryRow = Schemas['CategoryEntriesCategoryRow']
export type CategoryDetails = Schemas['CategoryEntriesCategoryDetailsResponse']
export type CategoryChange = Schemas['CategoryEntriesCategoryChangeRequest']
export type Requirement = Schemas['CategoryEntriesRequirementRow']
export type NewRequirement = Schemas['CategoryEntriesNewRequirementRequest']
export type RequirementChange = Schemas['CategoryEntriesRequirementChangeRequest']
export type AuditPage = Schemas['AuditLinesResponse']
export type AuditAction = Schemas['AuditAction']
export type LastAuditCheck = Schemas['AuditLastCheckResponse']
export type UnitRow = Schemas['UnitRow']
export type UnitDetails = Schemas['UnitDetailsResponse']
export type StaffHistory = Schemas['StaffHistoryResponse']
export type Imported = Schemas['ImportResponse']
export type Setting = Schemas['SettingResponse']
export type ReferenceList = Schemas['ReferenceListListResponse']
export type ReferenceValue = Schemas['ReferenceListValueResponse']
export type ModelSummary = Schemas['ModelView']
export type Model = Schemas['ModelResponse']
export type ModelKind = Schemas['ModelView']['kind']

/** A list with its filters under a name. */
export type SavedFilter = Schemas['SavedFilterFilterView']
export type NewSavedFilter = Schemas['SavedFilterFilterRequest']
/** Words that people write again and again. */
export type Phrase = Schemas['PhraseView']
export type PhraseScope = Phrase['scope']
/** A list in which something has changed. */
/** `notices` are my messages, where the case may be empty. */
export interface WorkSignal { view: InboxView | 'notices', taskId: string | null, caseNumber: string }

/** A message to me; `caseNumber` is null where it is about no single case. */
export type Notice = Schemas['NoticeResponse']
export type NoticeContact = Schemas['NoticeContactView']
export type NoticeTemplate = Schemas['NoticeTemplateTemplateResponse']
export type Delivery = Schemas['DeliveryResponse']
export type DeliveryStatus = Delivery['status']
