package org.linli.credit;

import org.linli.deadlines.DeadlineLedger;
import org.linli.inbox.TaskAction;
import org.linli.organization.OrganizationService;
import org.linli.organization.UnitKind;
import org.linli.seals.SealedPapers;
import org.springframework.stereotype.Component;

/** Writes to the person what was done: the paper, sealed by the unit that did it, and a word at his telephone. */
@Component
class CreditServing {
    private final CreditPapers papers;
    private final CreditNotices notices;
    private final CreditOpening opening;
    private final SealedPapers seals;
    private final DeadlineLedger deadlines;
    private final OrganizationService organization;

    CreditServing(
            CreditPapers papers,
            CreditNotices notices,
            CreditOpening opening,
            SealedPapers seals,
            DeadlineLedger deadlines,
            OrganizationService organization) {
        this.papers = papers;
        this.notices = notices;
        this.opening = opening;
        this.seals = seals;
        this.deadlines = deadlines;
        this.organization = organization;
    }

    void requireSeal(long unitId) {
        seals.requireSeal(unitId);
    }

    /** What the outcome calls for; {@code matter} as it is after it. */
    void write(String outcome, TaskAction action, CreditMatter matter) {
        var number = action.caseFile().caseNumber();
        var issue = new CreditPapers.Issue(matter, number, action.item().holdingUnitId());
        var proposer = organization.unit(matter.proposingUnitId());
        switch (outcome) {
            case "serveNotice" -> {
                var defence =
                        deadlines.lastOf(number, CreditStatements.HEAR_DEFENCE).orElseThrow();
                papers.notice(issue, defence, opening.decidingUnit(proposer).name());
                notices.noticed(matter, number, defence.dueAt());
            }
            case "listPerson", "keepOff" -> {
                var city = organization.ancestorOrSelf(proposer, UnitKind.CITY).orElse(proposer);
                papers.decision(issue, city.name());
                notices.decided(matter, number);
            }
            case "revokeListing", "keepListing" -> {
                papers.appealed(issue);
                notices.decided(matter, number);
            }
            default -> {
                papers.repairDecided(issue);
                notices.decided(matter, number);
            }
        }
    }
}
