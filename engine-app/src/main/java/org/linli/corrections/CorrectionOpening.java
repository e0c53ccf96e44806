package org.linli.corrections;

import java.util.Map;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.GrantGround;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.evidence.EvidenceSelection;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.shared.persistence.PersonalText;
import org.linli.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Opens the case file of an error and starts its process; its title names nobody. */
@Component
class CorrectionOpening {
    private static final String PROCESS = "error-correction";
    private static final String MESSAGE = "errorRegistered";
    private static final String PREFIX = "JC";
    private static final int USUAL_PRIORITY = 3;

    private final ErrorMapper mapper;
    private final ErrorTexts texts;
    private final CorrectionNotices notices;
    private final CorrectionSettings settings;
    private final CaseFileService caseFiles;
    private final CaseAccess access;
    private final OrganizationService organization;
    private final Workflow workflow;

    CorrectionOpening(
            ErrorMapper mapper,
            ErrorTexts texts,
            CorrectionNotices notices,
            CorrectionSettings settings,
            CaseFileService caseFiles,
            CaseAccess access,
            OrganizationService organization,
            Workflow workflow) {
        this.mapper = mapper;
        this.texts = texts;
        this.notices = notices;
        this.settings = settings;
        this.caseFiles = caseFiles;
        this.access = access;
        this.organization = organization;
        this.workflow = workflow;
    }

    /** What was written of an error. */
    record Words(String facts, String harm, boolean concernsCitizen) {}

    String open(CaseFile about, HandlingPerson person, Words words, CurrentUser user) {
        var reviews = organization.findUnit(settings.reviewOffice()).orElseThrow();
        return caseFiles
                .open(newCase(about, user), change -> {
                    var opened = change.before();
                    mapper.insert(new ErrorMapper.NewRow(
                            opened.id(),
                            about.id(),
                            person.staffId(),
                            person.unitId(),
                            user.staffId(),
                            words.concernsCitizen(),
                            new PersonalText(words.facts()),
                            new PersonalText(words.harm())));
                    access.grant(opened.id(), person.staffId(), GrantGround.PARTY, opened.id());
                    caseFiles.admit(opened, reviews.id());
                    workflow.startByMessage(
                            PROCESS,
                            MESSAGE,
                            opened.caseNumber(),
                            Map.of(
                                    "reviewUnit", reviews.code(),
                                    "decidingUnit", decides(person).code(),
                                    "erringUnit", erring(person).code()));
                    notices.tell(CorrectionNotices.REGISTERED, opened.caseNumber(), person.staffId(), change);
                })
                .caseNumber();
    }

    private NewCase newCase(CaseFile about, CurrentUser user) {
        return new NewCase(
                CaseKind.CORRECTION,
                PREFIX,
                texts.text("correction.title", about.caseNumber()),
                texts.text("correction.description"),
                about.kind().name(),
                USUAL_PRIORITY,
                Channel.STAFF,
                organization.placeOfGrid(organization.unit(about.gridId())),
                new Spot(null, null, null),
                new Reporter(null, null, false, null, user.staffId()),
                user,
                EvidenceSelection.none());
    }

    /** The supervision office, and over its own people the city's centre. */
    private Unit decides(HandlingPerson person) {
        var office = organization.findUnit(settings.decisionOffice()).orElseThrow();
        return office.id() == person.unitId() ? city(office) : office;
    }

    /** Whose head puts it right: the unit itself, its community for a grid, the city for offices that judge others. */
    private Unit erring(HandlingPerson person) {
        var unit = organization.unit(person.unitId());
        if (unit.kind() == UnitKind.DEPARTMENT) {
            return organization.hasActivePost(unit.id(), "department-head") ? unit : city(unit);
        }
        return unit.kind() == UnitKind.GRID
                ? organization.ancestorOrSelf(unit, UnitKind.COMMUNITY).orElseThrow()
                : unit;
    }

    private Unit city(Unit unit) {
        return organization.ancestorOrSelf(unit, UnitKind.CITY).orElseThrow();
    }
}
