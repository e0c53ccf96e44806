package org.linli.credit;

import static org.linli.documents.PaperStyle.BODY;
import static org.linli.documents.PaperStyle.HEADING;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.linli.deadlines.Deadline;
import org.linli.documents.Paper;
import org.linli.documents.PaperFact;
import org.linli.organization.OrganizationService;
import org.linli.seals.NewSealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.shared.Zone;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** The papers of a credit matter (黑名单事先告知书、决定书), numbered and sealed by the organ that serves or decides, in Chinese. */
@Component
class CreditPapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final SealedPapers papers;
    private final OrganizationService organization;
    private final OfficeSettings settings;
    private final CreditTexts texts;

    CreditPapers(SealedPapers papers, OrganizationService organization, OfficeSettings settings, CreditTexts texts) {
        this.papers = papers;
        this.organization = organization;
        this.settings = settings;
        this.texts = texts;
    }

    /** Who issues one, and in which matter. */
    record Issue(CreditMatter matter, String caseNumber, long unitId) {}

    /** 事先告知书: what he is reproached with, what would follow, and until when he may speak. */
    void notice(Issue issue, Deadline defence, String decider) {
        var until = MOMENT.format(defence.dueAt().atZone(Zone.OFFICE));
        var days = defence.policyAmount().stripTrailingZeros().toPlainString();
        issue("CREDIT_NOTICE", issue, paper -> {
            paper.text(BODY, text("notice.text"));
            reproach(paper, issue.matter());
            effect(paper, issue.matter());
            paper.text(BODY, text("notice.months", months(Severity.MINOR, false), months(Severity.SERIOUS, true)))
                    .text(HEADING, text("head.rights"))
                    .text(BODY, text("notice.rights", days, until, decider));
        });
    }

    /** 决定书, whichever way it was decided. */
    void decision(Issue issue, String appealUnit) {
        var matter = issue.matter();
        if (matter.status() != CreditStatus.LISTED) {
            issue(
                    "CREDIT_NOT_LISTED",
                    issue,
                    paper -> paper.text(BODY, text("kept.text"))
                            .text(HEADING, text("head.reasons"))
                            .text(BODY, matter.reasons().value()));
            return;
        }
        issue("CREDIT_LISTED", issue, paper -> {
            paper.text(BODY, text("listed.text"))
                    .facts(List.of(
                            fact("severity", texts.text("credit.severity." + matter.severity())),
                            fact(
                                    "period",
                                    text("listed.period", matter.months(), day(matter.listedFrom()), until(matter)))));
            reproach(paper, matter);
            paper.text(HEADING, text("head.reasons"))
                    .text(BODY, text(matter.defence() == null ? "heard.none" : "heard.some"))
                    .text(BODY, matter.reasons().value());
            effect(paper, matter);
            paper.text(HEADING, text("head.rights"))
                    .text(BODY, text("listed.rights", appealUnit))
                    .text(HEADING, text("head.repair"))
                    .text(
                            BODY,
                            text(
                                    "repair.text",
                                    day(matter.listedFrom()),
                                    organization.unit(issue.unitId()).name(),
                                    until(matter)));
        });
    }

    /** 申诉复核决定书. */
    void appealed(Issue issue) {
        var matter = issue.matter();
        answer(
                issue,
                "CREDIT_APPEAL",
                text("appeal." + matter.status(), until(matter)),
                matter.appealAnswer().value());
    }

    /** 信用修复决定书. */
    void repairDecided(Issue issue) {
        var matter = issue.matter();
        var words = matter.status() == CreditStatus.REPAIRED ? "repaired" : "notRepaired";
        answer(issue, "CREDIT_REPAIR", text(words), matter.repairAnswer().value());
    }

    private void answer(Issue issue, String kind, String result, String reasons) {
        issue(
                kind,
                issue,
                paper -> paper.text(HEADING, text("head.result"))
                        .text(BODY, result)
                        .text(HEADING, text("head.reasons"))
                        .text(BODY, reasons)
                        .text(BODY, text("remedies")));
    }

    private void reproach(Paper paper, CreditMatter matter) {
        paper.text(HEADING, text("head.facts"))
                .text(BODY, matter.facts().value())
                .text(HEADING, text("head.basis"))
                .text(BODY, matter.legalBasis());
    }

    private void effect(Paper paper, CreditMatter matter) {
        paper.text(HEADING, text("head.effect")).text(BODY, text("effect"));
        if (matter.fact() == CreditFact.FALSE_PROMISE) {
            paper.text(BODY, text("effect.promise"));
        }
    }

    private void issue(String kind, Issue issue, Consumer<Paper> content) {
        var name = text("kind." + kind);
        papers.issue(new NewSealedPaper(
                issue.caseNumber(),
                issue.unitId(),
                kind,
                name,
                name,
                issue.matter().shortName(),
                paper -> {
                    paper.facts(addressee(issue));
                    content.accept(paper);
                }));
    }

    private List<PaperFact> addressee(Issue issue) {
        var matter = issue.matter();
        List<PaperFact> facts = new ArrayList<>(List.of(
                fact("name", matter.name().value()),
                fact("document", matter.identity().masked()),
                fact("number", issue.caseNumber()),
                fact("fact", texts.text("credit.fact." + matter.fact())),
                fact("unit", organization.unit(matter.proposingUnitId()).name())));
        if (matter.aboutCase() != null) {
            facts.add(fact("about", matter.aboutCase()));
        }
        return facts;
    }

    private int months(Severity severity, boolean isMost) {
        return settings.whole(isMost ? severity.mostMonths() : severity.leastMonths());
    }

    private static String until(CreditMatter matter) {
        return matter.listedUntil() == null ? "" : day(matter.listedUntil());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private PaperFact fact(String name, String value) {
        return new PaperFact(text("fact." + name), value);
    }

    private String text(String key, Object... arguments) {
        return texts.text("creditPaper." + key, arguments);
    }
}
