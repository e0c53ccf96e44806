/** What the server sends and takes, as the OpenAPI file describes it. */
export type StageLight = 'RED' | 'YELLOW' | 'BLUE' | 'GREEN' | 'GREY'
export type DeadlineCard = 'NONE' | 'YELLOW' | 'RED'
export type UnitKind = 'CITY' | 'DEPARTMENT' | 'STREET' | 'COMMUNITY' | 'GRID'
export type InboxView = 'mine' | 'pool' | 'unit' | 'done' | 'reported'

export interface Page<T> { items: T[], page: number, size: number, total: number }
export interface CodeName { code: string, name: string }
export interface Outcome { id: string, label: string }
export interface Person { name: string, username: string }

export interface Session {
  username: string
  name: string
  staffId: number
  mustChangePassword: boolean
  posts: Post[]
  permissions: string[]
  city: string
}

export interface Post { unitCode: string, unitName: string, unitKind: UnitKind, role: string, roleName: string }

export interface InboxItem {
  taskId: string
  caseNumber: string
  kind: string
  title: string
  taskName: string
  stageLight: StageLight
  deadlineCard: DeadlineCard
  dueAt: string | null
  unit: CodeName | null
  grid: CodeName | null
  categoryCode: string
  categoryName: string
  priority: number
  state: string
  assignee: Person | null
  /** The four-eyes rule keeps this one from me. */
  excluded?: boolean
  outcomes: Outcome[]
  openedAt: string
  completedAt: string | null
  outcome: Outcome | null
}

export interface InboxCounts { mine: number, pool: number, unit: number, dueToday: number, overdue: number }

export interface TaskDraft { form: FormValues, opinion: string | null, outcome: string | null, evidenceIds: string[] }
export type FormValues = Record<string, unknown>

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

export interface Task extends InboxItem {
  form: FormSchema | null
  formData: FormValues
  draft: TaskDraft | null
  claimable: boolean
  actionable: boolean
}

export interface TaskAction { form: FormValues, opinion: string | null, evidenceIds: string[] }

export interface ActionResult {
  caseNumber: string
  state: string
  stageLight: StageLight
  message: string
  next: { unit: string | null, dueAt: string | null } | null
}

export interface CaseFile {
  number: string
  kind: string
  title: string
  description: string
  categoryCode: string
  categoryName: string
  priority: number
  state: string
  stateName: string
  stageLight: StageLight
  deadlineCard: DeadlineCard
  dueAt: string | null
  promisedAt: string | null
  openedAt: string
  closedAt: string | null
  channel: string
  address: string | null
  longitude: number | null
  latitude: number | null
  grid: CodeName | null
  community: CodeName | null
  street: CodeName | null
  handlingUnit: CodeName | null
  reporter: { name: string | null, phone: string | null, anonymous: boolean, staff: boolean } | null
  routing: { leadUnit: CodeName | null, priority: number, reason: string } | null
  deadlines: Deadline[]
  rating: { score: number, comment: string | null, ratedAt: string } | null
}

/** The open task of a case; the id only for those who may take it or have it, all null where none is open. */
export interface CurrentTask {
  taskId: string | null
  taskName: string | null
  unit: CodeName | null
  assignee: Person | null
  actionable: boolean
}

export interface Deadline {
  stage: string
  stageName: string
  startedAt: string
  dueAt: string
  endedAt: string | null
  status: string
  rule: string | null
}

export interface EvidenceFile {
  id: string
  mediaType: string
  thumbnailUrl: string | null
  url: string
  takenAt: string | null
  longitude: number | null
  latitude: number | null
  originalName: string | null
}

export interface TimelineEntry {
  seq: number
  at: string
  actorName: string | null
  actorUnit: string | null
  action: string
  actionLabel: string
  fromState: string | null
  toState: string | null
  opinion: string | null
  targetUnit: string | null
  dueAt: string | null
  text: string
  isPublic: boolean
  evidence: EvidenceFile[]
}

export interface Diagram {
  bpmnXml: string
  active: string[]
  completed: string[]
  flows: string[]
  steps: DiagramStep[]
}

export interface DiagramStep {
  elementId: string
  taskName: string
  unit: CodeName | null
  openedAt: string
  completedAt: string | null
  completedBy: string | null
  outcome: Outcome | null
}

export interface UploadedEvidence {
  id: string
  sha256: string
  mediaType: string
  thumbnailUrl: string | null
  takenAt: string | null
  longitude: number | null
  latitude: number | null
}

export interface Grid {
  code: string
  name: string
  community: CodeName | null
  street: CodeName | null
  worker: { name: string, phone: string | null } | null
  token: string | null
  url: string | null
}

export interface Category {
  code: string
  name: string
  plainName: string
  hotline: string | null
  sealed?: boolean
  children?: Category[]
}

export interface ReportedEvent { number: string, queryCode: string }

export interface Unit {
  code: string
  name: string
  nameEn: string | null
  kind: UnitKind
  parentCode: string | null
  phone: string | null
  sort: number
  isActive: boolean
  version: number
}

export interface StaffPost {
  id: number
  unitCode: string
  unitName: string
  role: string
  roleName: string
  validFrom: string
  validUntil: string | null
}

export interface Staff {
  username: string
  name: string
  title: string | null
  phone: string | null
  isActive: boolean
  version: number
  posts: StaffPost[]
}

export interface Role { code: string, name: string, unitKind: UnitKind }

export interface AuditEntry {
  at: string
  actor: string
  action: string
  object: string
  result: string
  detail: string | null
}

export interface AuditCheck { intact: boolean, lanes: number, rows: number, firstBroken: string | null }
