package org.linli.supervision;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.linli.casefile.CaseFile;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/** What stands on an order before a supervisor has changed it: the facts of the ledger and what is required. */
@Component
class OrderWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(Zone.OFFICE);
    private static final int LONGEST_TITLE = 60;

    private final SupervisionTexts texts;
    private final OrganizationService organization;

    OrderWords(SupervisionTexts texts, OrganizationService organization) {
        this.texts = texts;
        this.organization = organization;
    }

    String title(CaseFile caseFile, Measure measure) {
        return texts.text("supervision.title." + measure, shortened(caseFile.title()));
    }

    String overdue(CaseFile caseFile, long unitId, String stage, Instant dueAt) {
        return texts.text(
                "supervision.facts.overdue",
                caseFile.caseNumber(),
                shortened(caseFile.title()),
                organization.unit(unitId).name(),
                texts.text("stage." + stage),
                MOMENT.format(dueAt));
    }

    String asked(CaseFile caseFile, long unitId, Rung rung) {
        return texts.text(
                "supervision.facts.asked",
                caseFile.caseNumber(),
                shortened(caseFile.title()),
                organization.unit(unitId).name(),
                rung.rule());
    }

    /** Why an order leads to the next: nobody answered it, answered it anew, or the answer was refused by {@code refusedBy}. */
    String unanswered(SupervisionOrder order, CaseFile supervised, CurrentUser refusedBy) {
        var unanswered = order.sendBacks() == 0 ? "unanswered" : "unansweredAgain";
        return texts.text(
                "supervision.facts." + (refusedBy == null ? unanswered : "refused"),
                supervised.caseNumber(),
                shortened(supervised.title()),
                organization.unit(order.unitId()).name(),
                order.orderNumber(),
                MOMENT.format(order.replyDueAt()),
                order.sendBacks());
    }

    String requirement(Measure measure) {
        return texts.text("supervision.requirement." + measure);
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }
}
