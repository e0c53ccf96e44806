package org.linli.corrections;

import java.util.Map;
import org.linli.casefile.CaseChange;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.Happening;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.springframework.stereotype.Component;

/** Tells the person what came of a step, and the citizen, in the timeline of his own case, what was put right and what he may do. */
@Component
class CorrectionTelling {
    private static final Map<String, String> NOTICES = Map.of(
            "excuseError", CorrectionNotices.DECIDED,
            "referError", CorrectionNotices.DECIDED,
            "findNoError", CorrectionNotices.DECIDED,
            "confirmCorrection", CorrectionNotices.TOLD,
            "keepFinding", CorrectionNotices.RECHECKED,
            "excuseOnRecheck", CorrectionNotices.RECHECKED,
            "clearOnRecheck", CorrectionNotices.RECHECKED);

    private final ErrorMapper mapper;
    private final CorrectionNotices notices;
    private final ErrorTexts texts;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;

    CorrectionTelling(
            ErrorMapper mapper,
            CorrectionNotices notices,
            ErrorTexts texts,
            CaseFileService caseFiles,
            OrganizationService organization) {
        this.mapper = mapper;
        this.notices = notices;
        this.texts = texts;
        this.caseFiles = caseFiles;
        this.organization = organization;
    }

    void tell(TaskAction action, CaseChange change) {
        var notice = NOTICES.get(action.outcome().id());
        if (notice == null) {
            return;
        }
        var record = mapper.find(action.caseFile().id()).orElseThrow();
        notices.tell(notice, action.caseFile().caseNumber(), record.personId(), change);
        if (action.is("confirmCorrection") && record.isCitizenConcerned()) {
            tellCitizen(record);
        }
    }

    long city(CaseFile caseFile) {
        return organization
                .ancestorOrSelf(organization.unit(caseFile.gridId()), UnitKind.CITY)
                .orElseThrow()
                .id();
    }

    /** Nothing else of his case changes: its papers, its result and his remedies stand as they did. */
    private void tellCitizen(CorrectionRecord record) {
        var words = texts.text(
                "correction.toCitizen",
                record.citizenTold().value(),
                record.remedyTold().value());
        var unit = organization.unit(record.unitId()).name();
        caseFiles.change(
                record.aboutCase(), change -> change.record(Happening.of(null, unit, "tellCorrection", words, true)));
    }
}
