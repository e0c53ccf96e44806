package org.linli.supervision;

import java.util.Map;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.Channel;
import org.linli.casefile.NewCase;
import org.linli.casefile.Reporter;
import org.linli.casefile.Spot;
import org.linli.evidence.EvidenceSelection;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.organization.UnitKind;
import org.linli.security.CurrentUser;
import org.linli.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Opens the case file of an order and starts its process: a draft, or at once an issued one, as the ladder says. */
@Component
class OrderDrafting {
    static final String PROCESS = "supervision-order";
    private static final String MESSAGE = "supervisionRequired";
    private static final String PREFIX = "DB";

    private final SupervisionMapper mapper;
    private final CaseFileService caseFiles;
    private final OrganizationService organization;
    private final Workflow workflow;
    private final OrderWords words;
    private final SupervisionSettings settings;

    OrderDrafting(
            SupervisionMapper mapper,
            CaseFileService caseFiles,
            OrganizationService organization,
            Workflow workflow,
            OrderWords words,
            SupervisionSettings settings) {
        this.mapper = mapper;
        this.caseFiles = caseFiles;
        this.organization = organization;
        this.workflow = workflow;
        this.words = words;
        this.settings = settings;
    }

    /**
     * What an order is made of.
     *
     * @param unitId whose work lies still; a grid answers through its community
     * @param by who asked for it by hand, or null
     */
    record Draft(CaseFile supervised, Rung rung, String cause, long unitId, String facts, CurrentUser by) {}

    /** Drafts an order; nothing where the same cause led to it before, or one at least as high is on its way to the unit. */
    Optional<String> draft(Draft draft) {
        var supervised = caseFiles.lock(draft.supervised().caseNumber()); // one at a time asks what is on its way
        var unitId = answering(draft.unitId()).id();
        if (mapper.hasOrder(supervised.id(), draft.rung(), draft.cause())
                || mapper.hasOpenOrder(supervised.id(), unitId, draft.rung().level())) {
            return Optional.empty();
        }
        var opened = caseFiles.open(newCase(draft), change -> {
            mapper.insertOrder(new SupervisionMapper.NewOrder(
                    change.before().id(),
                    supervised.id(),
                    draft.rung(),
                    draft.cause(),
                    unitId,
                    draft.facts(),
                    words.requirement(draft.rung().measure()),
                    draft.by() == null ? null : draft.by().staffId()));
            workflow.startByMessage(
                    PROCESS,
                    MESSAGE,
                    change.before().caseNumber(),
                    Map.of(
                            "supervisorUnit",
                            settings.office(),
                            "atOnce",
                            draft.rung().atOnce() && draft.by() == null)); // nobody issues what he asked for
        });
        return Optional.of(opened.caseNumber());
    }

    private NewCase newCase(Draft draft) {
        var supervised = draft.supervised();
        return new NewCase(
                CaseKind.SUPERVISION,
                PREFIX,
                words.title(supervised, draft.rung().measure()),
                draft.facts(),
                draft.rung().measure().name(),
                supervised.priority(),
                Channel.STAFF,
                organization.placeOfGrid(organization.unit(supervised.gridId())),
                new Spot(supervised.address(), supervised.longitude(), supervised.latitude()),
                new Reporter(null, null, false, null, null),
                draft.by(),
                EvidenceSelection.none());
    }

    /** Who answers for what lies in a unit: for a grid, its community. */
    Unit answering(long unitId) {
        var unit = organization.unit(unitId);
        return unit.kind() == UnitKind.GRID
                ? organization.ancestorOrSelf(unit, UnitKind.COMMUNITY).orElse(unit)
                : unit;
    }
}
