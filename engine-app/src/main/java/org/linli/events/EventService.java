package org.linli.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.casefile.NewCase;
import org.linli.evidence.EvidenceService;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.linli.shared.UseCaseService;
import org.linli.shared.idempotency.IdempotentRequest;
import org.linli.shared.idempotency.IdempotentRequests;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.workflow.Workflow;

/** Takes reports of events and lets their process decide who handles them. */
@UseCaseService
public class EventService {
    static final String PROCESS = "event-escalation";
    private static final String NUMBER_PREFIX = "WG";
    private static final int MAX_DESCRIPTION = 1000;
    private static final int MAX_ADDRESS = 200;

    private final EventCategories categories;
    private final EventRouter router;
    private final EventMapper events;
    private final CaseFileService caseFiles;
    private final EventPromise promise;
    private final HelperEntries helpers;
    private final EvidenceService evidence;
    private final OrganizationService organization;
    private final IdempotentRequests requests;
    private final Workflow workflow;

    EventService(
            EventCategories categories,
            EventRouter router,
            EventMapper events,
            CaseFileService caseFiles,
            EventPromise promise,
            HelperEntries helpers,
            EvidenceService evidence,
            OrganizationService organization,
            IdempotentRequests requests,
            Workflow workflow) {
        this.categories = categories;
        this.router = router;
        this.events = events;
        this.caseFiles = caseFiles;
        this.promise = promise;
        this.helpers = helpers;
        this.evidence = evidence;
        this.organization = organization;
        this.requests = requests;
        this.workflow = workflow;
    }

    /**
     * Opens a case for an event and starts its process.
     *
     * @param request sent again, it gets the first receipt again
     * @throws InvalidRequestException with one problem per field that is wrong
     */
    public Receipt report(NewEvent event, IdempotentRequest request) {
        var staffId = event.reporter().staffId();
        var client = staffId == null ? "public:" + event.grid().code() : "staff:" + staffId;
        return requests.once(client, request, Receipt.class, () -> open(event));
    }

    /**
     * Makes a unit responsible for handling the case: the community or street of its place, or a department.
     *
     * @param departmentCode needed for {@link UnitKind#DEPARTMENT} only
     */
    public void assignHandlingUnit(String caseNumber, UnitKind kind, String departmentCode) {
        caseFiles.change(caseNumber, change -> {
            var grid = organization.unit(change.before().gridId());
            var unit = kind == UnitKind.DEPARTMENT
                    ? organization.findUnit(departmentCode)
                    : organization.ancestorOrSelf(grid, kind);
            change.handleBy(unit.orElseThrow().id());
        });
    }

    private Receipt open(NewEvent event) {
        var category = checked(event);
        var files = evidence.select(event.evidenceIds(), event.uploaderId());
        var place = organization.placeOfGrid(event.grid());
        var routing = router.route(category.code(), place, event.isUrgent());
        var newCase = new NewCase(
                        CaseKind.EVENT,
                        NUMBER_PREFIX,
                        EventTitle.of(event.description(), category),
                        event.description(),
                        category.code(),
                        routing.priority(),
                        event.channel(),
                        place,
                        event.spot(),
                        event.reporter(),
                        event.reportingStaff(),
                        files)
                .complainingOf(event.complainedUnitId(), event.complainedStaffId());
        var opened = caseFiles.open(newCase, change -> {
            events.insert(change.before().id(), event.isUrgent(), event.suspectedDuplicateId(), routing);
            if (event.authorisation() != null) {
                helpers.note(change.before().id(), event.authorisation(), event.uploaderId());
            }
            promise.start(change);
            workflow.start(PROCESS, change.before().caseNumber(), Map.of());
        });
        return new Receipt(opened.caseNumber(), opened.queryCode(), event.suspectedDuplicateId() != null);
    }

    private EventCategory checked(NewEvent event) {
        List<FieldProblem> problems = new ArrayList<>();
        var category = categories.findReportable(event.categoryCode() == null ? "" : event.categoryCode());
        if (category.isEmpty()) {
            problems.add(new FieldProblem("categoryCode", "event.category"));
        } else if (category.get().isSealed()) {
            problems.add(new FieldProblem(
                    "categoryCode", "event.category.sealed", category.get().hotline()));
        }
        if (event.description().isEmpty() && event.evidenceIds().isEmpty()) {
            problems.add(new FieldProblem("description", "event.description.missing"));
        }
        if (event.description().codePoints().count() > MAX_DESCRIPTION) {
            problems.add(new FieldProblem("description", "form.tooLong", MAX_DESCRIPTION));
        }
        if (event.spot().address() != null
                && event.spot().address().codePoints().count() > MAX_ADDRESS) {
            problems.add(new FieldProblem("address", "form.tooLong", MAX_ADDRESS));
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
        return category.orElseThrow();
    }
}
