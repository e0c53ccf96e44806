package org.linli.events;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseReading;
import org.linli.documents.Paper;
import org.linli.documents.PaperFact;
import org.linli.documents.PaperHead;
import org.linli.documents.PaperStyle;
import org.linli.documents.Papers;
import org.linli.evidence.Authorisation;
import org.linli.organization.GridWorker;
import org.linli.organization.OrganizationService;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.NotFoundException;

/** Reports entered for residents (代录): how they were authorised, and the paper that the resident takes home. */
@UseCaseService
public class HelperEntries {
    private final HelperEntryMapper entries;
    private final CaseReading cases;
    private final EventCategories categories;
    private final OrganizationService organization;
    private final Papers papers;
    private final Messages messages;
    private final AuditLog audit;
    private final Clock clock;

    HelperEntries(
            HelperEntryMapper entries,
            CaseReading cases,
            EventCategories categories,
            OrganizationService organization,
            Papers papers,
            Messages messages,
            AuditLog audit,
            Clock clock) {
        this.entries = entries;
        this.cases = cases;
        this.categories = categories;
        this.organization = organization;
        this.papers = papers;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    void note(long caseFileId, Authorisation authorisation, long staffId) {
        entries.insert(caseFileId, authorisation, staffId, clock.instant());
    }

    /** @throws NotFoundException if the person may not read the case, or it was not entered for anybody */
    public HelperEntry of(String caseNumber, CurrentUser user) {
        return entries.find(cases.find(caseNumber, user).id()).orElseThrow(NotFoundException::new);
    }

    /**
     * The receipt for the resident, with the code that opens his case: for whoever entered the report, nobody else.
     *
     * @throws NotFoundException if the person may not read the case, or has not reported it himself
     */
    public byte[] receipt(String caseNumber, CurrentUser user) {
        var caseFile = Optional.of(cases.find(caseNumber, user))
                .filter(found -> Long.valueOf(user.staffId()).equals(found.reportedById()))
                .orElseThrow(NotFoundException::new);
        var entry = entries.find(caseFile.id());
        var head = new PaperHead(text("title"), caseFile.caseNumber());
        var file = papers.print(head, paper -> write(paper, head, caseFile, entry));
        audit.record("print-receipt", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return file;
    }

    private void write(Paper paper, PaperHead head, CaseFile caseFile, Optional<HelperEntry> entry) {
        List<PaperFact> facts = new ArrayList<>();
        facts.add(fact("number", caseFile.caseNumber()));
        facts.add(fact("code", caseFile.queryCode()));
        facts.add(fact(
                "category",
                categories
                        .findReportable(caseFile.categoryCode())
                        .map(EventCategory::name)
                        .orElse("")));
        facts.add(fact("description", caseFile.description()));
        facts.add(fact("address", caseFile.address()));
        facts.add(fact("openedAt", messages.fullMoment(caseFile.openedAt())));
        if (caseFile.promisedAt() != null) {
            facts.add(fact("promisedAt", messages.fullMoment(caseFile.promisedAt())));
        }
        entry.ifPresent(helper -> {
            facts.add(fact("enteredBy", helper.enteredBy()));
            facts.add(fact("authorisation", text("authorisation." + helper.authorisation())));
        });
        organization
                .workerOf(caseFile.gridId())
                .map(HelperEntries::reached)
                .ifPresent(worker -> facts.add(fact("worker", worker)));
        paper.text(PaperStyle.TITLE, head.title());
        paper.facts(facts.stream()
                .filter(fact -> fact.value() != null && !fact.value().isBlank())
                .toList());
        paper.text(PaperStyle.SMALL, text("how"));
        paper.signatures(List.of(text("resident"), text("staff"), text("date")));
    }

    private static String reached(GridWorker worker) {
        return worker.phone() == null ? worker.name() : worker.name() + " " + worker.phone();
    }

    private PaperFact fact(String field, String value) {
        return new PaperFact(text("field." + field), value);
    }

    private String text(String key) {
        return messages.text("helperReceipt." + key);
    }
}
