import type { components } from './schema'

// What the server sends and takes. Everything comes from openapi.json, which the server's tests keep true;
// only what OpenAPI cannot say (forms, views of the inbox) is written here.
type Schemas = components['schemas']

export type CaseKind = Schemas['CaseResponse']['kind']
export type StageLight = Schemas['InboxItem']['stageLight']
export type DeadlineCard = Schemas['InboxItem']['deadlineCard']
export type UnitKind = Schemas['UnitResponse']['kind']
export type InboxView = 'mine' | 'pool' | 'unit' | 'done' | 'reported' | 'cosign' | 'copies' | 'delegated'

export interface Page<T> { items: T[], page: number, size: number, total: number }
export type CodeName = Schemas['UnitRef']
export type Outcome = Schemas['InboxItemOutcomeView']
export type Plate = Schemas['PlateResponse']
export type PlateState = Plate['state']
export type PlateDetails = Schemas['PlateDetailsResponse']
export type AreaProgress = Schemas['PlateProgressAreaResponse']
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
export type Complainable = Schemas['ComplaintsComplainable']
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
export type CalendarYear = Schemas['CalendarYearResponse']
export type CalendarDay = Schemas['CalendarDayResponse']
export type CalendarSchedule = Schemas['CalendarScheduleResponse']
export type ScheduleImport = Schemas['ScheduleImportResponse']
export type OfficeTimes = Schemas['HoursView']
export type UnitHours = Schemas['OfficeHoursUnitHoursResponse']
export type Setting = Schemas['SettingResponse']
export type RetentionRule = Schemas['RetentionRuleView']
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
export type StuckAlarm = Schemas['StuckAlarmAlarmView']
export type DeliveryStatus = Delivery['status']

export type SupervisionOrder = Schemas['OrderViewsOrderView']
export type CaseSupervision = Schemas['SupervisionCaseSupervision']
export type Urged = Schemas['SupervisionUrgedView']

export type Deputy = Schemas['DeputyResponse']
export type DeputyCandidate = Schemas['DeputyCandidateResponse']
export type OpenPost = Schemas['DeputyOpenPostResponse']
export type PersonsDeputies = Schemas['DeputyPersonsDeputiesResponse']
export type WorkInHand = Schemas['HandOverWorkInHand']
export type Successor = Schemas['HandOverSuccessorResponse']
export type HandedOver = Schemas['HandOverResponse']

/** A row of the archive of residents, or what is known of a household or a person on a day. */
export type ArchiveCodes = Omit<Schemas['ArchiveCodesResponse'], 'lists'> & { lists: Record<string, Schemas['ArchiveViewsCodeName'][]> }
export type TagKind = ArchiveCodes['tagKinds'][number]
export type InfoKind = ArchiveCodes['infoKinds'][number]
export type VillagerGroup = Schemas['ArchiveGroupView']
export type ArchiveTag = Schemas['ArchiveViewsTagView']
export type ArchiveDwelling = Schemas['ArchiveViewsDwellingView']
export type ArchivePlace = Schemas['ArchiveViewsPlaceView']
export type HouseholdRow = Schemas['HouseholdViewsRowView']
export type HouseholdProfile = Schemas['HouseholdViewsProfileView']
export type HouseholdHistory = Schemas['HouseholdViewsHistoryResponse']
export type HouseholdMember = Schemas['HouseholdViewsMemberView']
export type ResidentRow = Schemas['ResidentViewsRowView']
export type CertificateShelf = Schemas['CertificateShelf']
export type ResidentProfile = Schemas['ResidentViewsProfileView']
export type ResidentDetails = Schemas['ResidentViewsDetailsView']
export type ResidentState = Schemas['ResidentViewsStateView']
export type ResidentInfo = Schemas['ResidentViewsInfoView']
export type Revealed = Omit<Schemas['ResidentRevealedView'], 'infos'> & { infos: Record<string, Record<string, string>> }
export type ArchiveFigure = Schemas['ArchiveFigureChartView']
export type ArchiveCommunity = Schemas['SquareAreaView']
export type ArchiveSquare = Schemas['SquareView']

export type GridLinks = Schemas['LinkViewsGridView']
export type RedGridMember = Schemas['LinkViewsMemberView']
/** Where the soft chip of a door is. */
export type PublicChip = Schemas['SoftChipPublicChip']
/** A change of the population: as a row that names nobody, or with what is recorded beside what was reported. */
export type ChangeRow = Schemas['ChangeViewsChangeRowView']
export type ChangeKind = ChangeRow['kind']
export type ChangeSheet = Schemas['ChangeViewsChangeSheetView']
export type ChangeSettings = Schemas['ChangeSettingsView']
export type FieldOwner = ChangeSettings['fields'][number]
export type ChangeEffect = ChangeSettings['effects'][number]
export type ChangeReport = Schemas['ChangeRequestsChangeReportRequest']

/** A piece of a text: words, never markup. */
export type TextBlock = Schemas['PortalTextBlock']
export type PortalPlace = Schemas['PortalPlaceView']
export type PortalArea = Schemas['PortalDeskPortalArea']
export type PortalDeskOptions = Schemas['PortalDeskOptions']
export type AnnouncementRow = Schemas['AnnouncementEntriesAnnouncementRow']
export type AnnouncementState = AnnouncementRow['state']
export type AnnouncementDetails = Schemas['AnnouncementEntriesAnnouncementDetails']
export type AnnouncementAction = AnnouncementDetails['actions'][number]
export type AnnouncementText = Schemas['AnnouncementEntriesAnnouncementTextRequest']
export type AnnouncementReading = Schemas['AnnouncementEntriesAnnouncementReading']
export type CommunityReads = Schemas['AnnouncementEntriesCommunityReads']
export type PortalModule = Schemas['PortalEntriesPortalModuleRow']
export type PortalModuleKind = PortalModule['kind']
export type PortalModuleEntry = Schemas['PortalEntriesPortalModuleRequest']
export type PortalItemRow = Schemas['PortalEntriesPortalItemRow']
export type PortalItemKind = PortalItemRow['kind']
export type PortalItemDetails = Schemas['PortalEntriesPortalItemDetails']
export type PortalItemEntry = Schemas['PortalEntriesPortalItemRequest']
export type BoardPerson = Schemas['CommunityBoardBoardPersonRow']
export type BoardKind = BoardPerson['board']
export type BoardPersonEntry = Schemas['CommunityBoardBoardPersonRequest']
export type VillageRules = Schemas['CommunityBoardVillageRulesView']
export type VillageRulesEntry = Schemas['CommunityBoardVillageRulesRequest']
/** What the phone reads without an account. */
export type HomePage = Schemas['PublicPortalHomePage']
export type PortalPage = HomePage['pages'][number]
export type HomeModulePage = Schemas['PublicPortalHomeModulePage']
export type HomeItem = Schemas['PublicPortalHomeItem']
export type HomeArticle = Schemas['PublicPortalHomeArticle']
export type PublicAnnouncementRow = Schemas['PublicAnnouncementRow']
export type PublicAnnouncement = Schemas['PublicAnnouncement']
export type PublicBoards = Schemas['PublicBoardsPage']
export type PublicPlaces = Schemas['PublicPlaces']
/** The catalogue of service items, at the desk and as a guide for residents. */
export type ServiceItemRow = Schemas['ItemViewsServiceItemRow']
export type Publicity = Schemas['PublicPublicityPublicityView']
export type ObjectionEntry = Schemas['PublicPublicityObjectionRequest']
export type MaterialView = Schemas['ItemViewsMaterialView']
export type ServiceItemDetails = Schemas['ItemViewsServiceItemDetails']
export type NewServiceItem = Schemas['ItemEntriesNewItemRequest']
export type ServiceItemChange = Schemas['ItemEntriesItemChangeRequest']
export type ServiceItemEntry = NewServiceItem['item']
export type ServiceMaterialEntry = ServiceItemEntry['materials'][number]
export type CatalogueChoices = Schemas['CatalogueChoices']
export type CatalogueFigures = Schemas['CatalogueFigures']
export type FigureGroup = 'LIFE_STAGE' | 'DEPARTMENT' | 'TYPE' | 'SIGN_OFF'
export type GuideStage = Schemas['PublicServiceItemStageView']
export type GuideRow = Schemas['PublicServiceItemGuideRow']
export type Guide = Schemas['PublicServiceItemGuide']
export type GuideMaterial = Guide['materials'][number]
/** The departments' data: looking somebody up, bringing records in, reviews and disputes. */
export type SharedLookup = Schemas['QueryLookupView']
export type SharedKind = Schemas['QueryKindView']
export type SharedRecord = Schemas['QueryRecordView']
export type SharedField = Schemas['QueryFieldView']
export type SharedQuestion = Schemas['QueryLookupRequest']
export type SharedPurpose = Schemas['QueryChoice']
export type SharedOwner = Schemas['IntakeOwnerChoice']
export type SharedBatch = Schemas['IntakeBatchView']
export type SharedKey = Schemas['KeyView']
export type SharedKeyMade = Schemas['KeyMadeView']
export type LookupReview = Schemas['ReviewView']
export type DataDispute = Schemas['DisputeView']
/** Sealed papers: at the desk, for whoever scans their code, and the certificates they are signed with. */
export type SealedPaper = Schemas['SealedPaperRow']
export type SealedPaperDetails = Schemas['SealedPaperDetails']
export type PaperCause = Schemas['SealedPaperPaperRevocationRequest']['cause']
export type UnitSeal = Schemas['UnitSealRow']
export type PaperNumbering = Schemas['UnitSealPaperNumberingRow']
export type PublicPaper = Schemas['PublicPaper']
export type PaperVerdict = Schemas['PublicPaperPaperVerdict']
/** Licences and the blanks for them. */
export type LicenceRow = Schemas['LicenceViewsLicenceRow']
export type LicenceDetails = Schemas['LicenceViewsLicenceDetails']
export type LicenceDeed = Schemas['LicenceDeedRequest']['deed']
export type LicenceGrant = Schemas['LicenceGrantRequest']
export type GrantChoice = Schemas['LicenceGrantChoice']
export type LicenceKind = Schemas['LicenceStockLicenceKindRow']
export type StubOverview = Schemas['LicenceStockStubOverview']
/** Ratings of services: by the code of a visit, and at the desk. */
export type PublicRating = Schemas['PublicRatingView']
export type RatedVisit = Schemas['PublicRatingRatedView']
export type RatingGrade = 'VERY_GOOD' | 'GOOD' | 'FAIR' | 'BAD' | 'VERY_BAD'
export type RatingRow = Schemas['RatingRowView']
export type RatingFigure = Schemas['RatingFigureView']
export type RatingSheet = Schemas['RatingSheetView']
export type RatingCounter = Schemas['RatingCounterView']
export type CreditMatter = Schemas['CreditViewsCreditMatterView']
export type CreditRow = Schemas['CreditViewsCreditRowView']
export type CreditUnit = Schemas['CreditViewsCreditUnitView']
export type CreditPaper = Schemas['CreditViewsCreditPaperView']
export type CreditSearch = Schemas['CreditViewsCreditSearchRequest']
export type OwnCreditSheet = Schemas['CreditViewsOwnCreditSheetView']
export type VisitCode = Schemas['RatingCounterVisitCodeView']

/** Errors of staff, excused or not, and put right. */
export type CorrectionRow = Schemas['ErrorCorrectionCorrectionRowView']
export type CorrectionFigure = Schemas['ErrorCorrectionCorrectionFigureView']
export type CorrectionOutlook = Schemas['ErrorCorrectionCorrectionOutlook']
export type CorrectionSheet = Schemas['CorrectionViewsCorrectionSheet']
export type CorrectionVoice = Schemas['CorrectionViewsCorrectionVoice']
export type CorrectionStep = Schemas['ErrorCorrectionCorrectionAnswer']['step']
export type NewCorrection = Schemas['ErrorCorrectionCorrectionRequest']
/** An application for a service item: what it will ask for, as a row that names nobody, or as its whole sheet. */
export type ServiceOutlook = Schemas['ApplicationViewsOutlookView']
export type ShownIdentity = Schemas['IdentityCodeIdentityView']
export type ShownCode = Schemas['IdentityCodesShownCode']
export type ChecklistLine = Schemas['ApplicationViewsChecklistView']
export type ApplicationRow = Schemas['ApplicationViewsApplicationRowView']
export type ApplicationSheet = Schemas['ApplicationViewsApplicationSheetView']
export type ApplicationPaper = Schemas['ApplicationViewsApplicationPaperView']
export type ApplicationEntry = Schemas['ApplicationEntriesApplicationRequest']
export type ApplicationSearch = Schemas['ApplicationEntriesSearchRequest']
export type ApplicationCorrection = Schemas['ApplicationEntriesCorrectionRequest']
export type ServiceFigures = Schemas['ServiceFigureViewsServiceFiguresView']
export type ServiceFigure = ServiceFigures['whole']
export type ReceivedApplication = Schemas['ApplicationViewsReceivedView']
export type DocumentKind = ApplicationEntry['applicant']['documentKind']
export type IdentityCheck = ApplicationEntry['identityCheck']
export type ResultWay = ApplicationEntry['resultWay']
export type ApplicationVerdict = NonNullable<ApplicationRow['decision']>
/** The same as the resident sees it on his phone. */
export type OwnOutlook = Schemas['ApplicationViewsOwnOutlookView']
export type OwnApplicationEntry = Schemas['ApplicationEntriesOwnApplicationRequest']
export type OwnApplicationRow = Schemas['ApplicationViewsOwnRowView']
export type OwnApplicationSheet = Schemas['ApplicationViewsOwnSheetView']
/** Sealed accusations, for those who may read them, who appoints them, and the accuser. */
export type AccusationRow = Schemas['AccusationRow']
export type AccusationSheet = Schemas['AccusationSheet']
export type AccusationStep = Schemas['AccusationHappening']['kind']
export type AccusationResult = NonNullable<Schemas['AccusationClosingRequest']['result']>
export type AccusationEntry = Schemas['AccusationRequest']
export type AccusationRegistration = Schemas['AccusationRegistrationRegistrationRequest']
export type AccusationProgress = Schemas['PublicAccusationProgressView']
export type AppointedReader = Schemas['AccusationReaderAppointedReader']
/** Petitions: registered, listed and read at the desk. */
export type PetitionEntry = Schemas['PetitionEntriesPetitionRequest']
export type PetitionWay = PetitionEntry['way']
export type PetitionFacts = Schemas['PetitionEntriesRouteFactsRequest']
export type PetitionQuestion = Schemas['PetitionEntriesSimilarRequest']
export type PetitionSearch = Schemas['PetitionEntriesPetitionSearch']
export type PetitionReceipt = Schemas['PetitionViewsPetitionReceipt']
export type SimilarPetition = Schemas['PetitionViewsSimilarPetition']
export type PetitionRow = Schemas['PetitionViewsPetitionRowView']
export type PetitionSheet = Schemas['PetitionViewsPetitionSheet']
export type PetitionClass = PetitionSheet['proposedClass']
export type PetitionOpinion = Schemas['PetitionViewsPetitionOpinionView']
export type CareLog = Schemas['PetitionCareCareLog']
export type PetitionProposals = Schemas['PetitionProposalProposalsView']
export type PetitionProposal = PetitionProposals['items'][number]
export type ProposalKind = PetitionProposal['kind']
export type PetitionFigures = Schemas['PetitionFigureViewsPetitionFiguresView']
export type PetitionRates = PetitionFigures['parts'][number]['rows'][number]['rates']
export type PetitionFigure = PetitionFigures['parts'][number]['rows'][number]['figure']
export type PetitionContent = Schemas['PublicPetitionPetitionContent']
/** The same as the petitioner sees it on his phone, and what he sends without a name. */
export type OwnPetitionEntry = Schemas['PetitionEntriesOwnPetitionRequest']
export type AnonymousPetitionEntry = Schemas['PetitionEntriesAnonymousPetitionRequest']
export type OwnPetitionSheet = Schemas['PetitionViewsOwnPetitionSheet']
export type PetitionChoices = Schemas['MyPetitionPetitionChoices']
export type PetitionRatingEntry = Schemas['PetitionEntriesPetitionRatingRequest']
export type RateablePetition = Schemas['PetitionRatingRateablePetition']
export type PetitionSubject = PetitionRatingEntry['subject']
export type PetitionGrade = PetitionRatingEntry['grade']
/** Moral points: a household on its phone, the ledger, rules and the co-op. */
export type MyPoints = Schemas['MyPointsView']
export type DeedEntry = Schemas['MyPointsMyDeedRequest']
export type PublicDeed = Schemas['MyPointsPublicDeedView']
export type MyCounter = Schemas['MyPointsMyCounterView']
export type HeldGoods = Schemas['MyPointsHoldRequest']
export type CoopGood = Schemas['PointViewsGoodView']
export type Village = Schemas['PointViewsVillageView']
export type PointEntry = Schemas['PointViewsPointEntryView']
export type PointRule = Schemas['PointViewsPointRuleView']
export type Redemption = Schemas['PointViewsRedemptionView']
export type DeedSheet = Schemas['PointDeedSheetView']
export type DeskPublicDeed = Schemas['PointDeskPublicDeedView']
export type RecordedDeed = Schemas['PointDeedRequest']
export type PointRanking = Schemas['PointRankingView']
export type RuleSet = Schemas['PointRuleRuleSetView']
export type RuleVersion = Schemas['PointRuleRuleVersionView']
export type WrittenRule = Schemas['PointRuleWrittenRule']
export type RuleAdoption = Schemas['PointRuleAdoptionRequest']
export type CoopCounter = Schemas['CoopCounterView']
export type CoopCustomer = Schemas['CoopCustomerView']
export type CoopPerson = CoopCustomer['people'][number]
export type CoopSale = Schemas['CoopSaleRequest']
export type CoopDay = Schemas['CoopDayView']
export type CoopClosing = Schemas['CoopClosingView']
export type CoopStock = Schemas['CoopGoodStockView']
export type StockMove = Schemas['CoopGoodStockMoveRequest']
export type GoodEntry = Schemas['CoopGoodGoodRequest']
export type PointBoard = Schemas['MyPointBoardBoardView']
export type PointTitle = Schemas['PointTitleTitleView']
export type TitleVote = Schemas['PointTitleVoteRequest']
/** Wishes: on the board for everybody, one's own, those one took up, and at the desk. */
export type WishBoardView = Schemas['PublicWishWishBoardView']
export type PublicWish = Schemas['WishViewsPublicWish']
export type WishThanked = Schemas['PublicWishThankedView']
export type WishFigures = Schemas['WishFigures']
export type WishChoice = Schemas['WishViewsWishChoice']
export type WishRow = Schemas['WishViewsWishRowView']
export type WishSheet = Schemas['WishViewsWishSheetView']
export type WishSearch = Schemas['WishEntriesWishSearch']
export type WishEntry = Schemas['WishEntriesWishRequest']
export type WishReceipt = Schemas['WishReceipt']
export type OwnWishEntry = Schemas['WishEntriesOwnWishRequest']
export type OwnWishSheet = Schemas['WishViewsOwnWishView']
export type WishGrade = NonNullable<OwnWishSheet['grade']>
export type OwnWishClaimRow = Schemas['WishViewsOwnClaimRowView']
export type OwnWishClaim = Schemas['WishViewsOwnClaimView']
export type WishClaimed = Schemas['MyWishClaimClaimedView']
export type VolunteerSheet = Schemas['WishViewsVolunteerView']
export type VolunteerEntry = Schemas['WishEntriesVolunteerRequest']
export type VolunteerDecision = Schemas['WishEntriesVolunteerDecisionRequest']
export type OwnVolunteer = Schemas['MyVolunteerOwnVolunteer']
export type OwnHours = Schemas['MyVolunteerOwnHoursView']
export type AllianceUnit = Schemas['WishViewsAllianceView']
export type AllianceEntry = Schemas['WishEntriesAllianceRequest']
