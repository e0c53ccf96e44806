package org.linli.credit;

import java.util.Map;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.evidence.EvidenceSelection;
import org.linli.organization.OrganizationService;
import org.linli.organization.Place;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Opens the case file of a reproach and starts its process; its title names nobody. */
@Component
class CreditOpening {
    static final String PROCESS = "blacklist";
    private static final String MESSAGE = "listingProposed";
    private static final String PREFIX = "XY";
    private static final int USUAL_PRIORITY = 3;
    private static final int MAX_FACTS = 500;

    private final CreditMapper mapper;
    private final CreditIndex index;
    private final CreditTexts texts;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final Workflow workflow;

    CreditOpening(
            CreditMapper mapper,
            CreditIndex index,
            CreditTexts texts,
            CaseFileService caseFiles,
            OrganizationService organization,
            Workflow workflow) {
        this.mapper = mapper;
        this.index = index;
        this.texts = texts;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.workflow = workflow;
    }

    String open(NewCreditMatter matter, CurrentUser user) {
        if (Texts.isBlank(matter.facts())) {
            throw new InvalidRequestException("facts", "form.required");
        }
        if (Texts.length(matter.facts()) > MAX_FACTS) {
            throw new InvalidRequestException("facts", "form.tooLong", MAX_FACTS);
        }
        var unit = organization.unit(matter.unitId());
        var decides = decidingUnit(unit);
        return caseFiles
                .open(newCase(matter, unit, user), change -> {
                    var id = change.before().id();
                    mapper.insert(new CreditMapper.NewMatter(id, matter, index.of(matter.identity()), user.staffId()));
                    change.handleBy(unit.id());
                    caseFiles.admit(change.before(), decides.id());
                    workflow.startByMessage(
                            PROCESS,
                            MESSAGE,
                            change.before().caseNumber(),
                            Map.of("proposingUnit", unit.code(), "decidingUnit", decides.code()));
                })
                .caseNumber();
    }

    /** What a village proposes its street decides; a department or a street decides itself, by its head. */
    Unit decidingUnit(Unit unit) {
        return unit.kind() == UnitKind.COMMUNITY
                ? organization.ancestorOrSelf(unit, UnitKind.STREET).orElse(unit)
                : unit;
    }

    private NewCase newCase(NewCreditMatter matter, Unit unit, CurrentUser user) {
        return new NewCase(
                CaseKind.CREDIT,
                PREFIX,
                texts.text("credit.title", texts.text("credit.fact." + matter.fact())),
                texts.text("credit.description"),
                matter.fact().name(),
                USUAL_PRIORITY,
                Channel.STAFF,
                placeOf(matter, unit),
                new Spot(null, null, null),
                new Reporter(null, null, false, null, null),
                user,
                EvidenceSelection.none());
    }

    /** Where the case was in which it was found; else the first grid of the unit, or of the city for a department. */
    private Place placeOf(NewCreditMatter matter, Unit unit) {
        var grid = mapper.gridOf(matter.caseNumber())
                .map(organization::unit)
                .orElseGet(() -> organization.gridsWithin(unit).stream()
                        .findFirst()
                        .orElseGet(() -> organization
                                .gridsWithin(organization
                                        .ancestorOrSelf(unit, UnitKind.CITY)
                                        .orElseThrow())
                                .get(0)));
        return organization.placeOfGrid(grid);
    }
}
