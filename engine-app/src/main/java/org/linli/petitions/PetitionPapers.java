package org.linli.petitions;

import static org.linli.documents.PaperStyle.BODY;
import static org.linli.documents.PaperStyle.HEADING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.linli.casefile.CaseFile;
import org.linli.documents.Paper;
import org.linli.documents.PaperFact;
import org.linli.organization.OrganizationService;
import org.linli.seals.NewSealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** The papers of a petition, each numbered and sealed by the organ that answers for it, in Chinese. */
@Component
class PetitionPapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final SealedPapers papers;
    private final PetitionMapper mapper;
    private final OrganizationService organization;
    private final PetitionTexts texts;

    PetitionPapers(SealedPapers papers, PetitionMapper mapper, OrganizationService organization, PetitionTexts texts) {
        this.papers = papers;
        this.mapper = mapper;
        this.organization = organization;
        this.texts = texts;
    }

    /** 登记回执: neither who he is nor what it is about, since whoever sees it lying there reads it. */
    void receipt(Petition petition, CaseFile caseFile) {
        if (petition.isAddressed()) {
            issue(
                    "RECEIPT",
                    petition.officeUnitId(),
                    petition,
                    caseFile,
                    false,
                    paper -> paper.facts(List.of(
                                    fact("number", caseFile.caseNumber()),
                                    fact("queryCode", caseFile.queryCode()),
                                    fact("way", texts.text("petition.way." + petition.way())),
                                    fact("received", DAY.format(petition.receivedOn()))))
                            .text(BODY, text("receipt.text")));
        }
    }

    /** 转送函, or 交办函 with the day of the report. */
    void handOver(Petition petition, CaseFile caseFile, String opinion) {
        var kind = petition.isAssigned() ? "ASSIGNMENT" : "FORWARDING";
        issue(kind, petition.officeUnitId(), petition, caseFile, false, paper -> {
            paper.facts(List.of(fact("to", name(petition.handlingUnitId())), fact("number", caseFile.caseNumber())));
            paper.text(
                    BODY,
                    petition.isAssigned()
                            ? text("assignment.text", DAY.format(petition.reportBackUntil()))
                            : text("forwarding.text"));
            note(paper, opinion);
        });
    }

    /** 受理告知书. */
    void acceptance(Petition petition, CaseFile caseFile) {
        address(
                "ACCEPTANCE",
                petition.handlingUnitId(),
                petition,
                caseFile,
                paper -> paper.text(BODY, text("acceptance.text")));
    }

    /** 不予受理告知书. */
    void nonAcceptance(Petition petition, CaseFile caseFile, String reasons) {
        address("NON_ACCEPTANCE", petition.handlingUnitId(), petition, caseFile, paper -> {
            paper.text(BODY, text("nonAcceptance.text", texts.text("petition.refused." + petition.refusedAs())));
            note(paper, reasons);
        });
    }

    /** 程序性告知书: which legal route it takes, and where. */
    void procedure(Petition petition, CaseFile caseFile, String reasons) {
        address("PROCEDURE", petition.handlingUnitId(), petition, caseFile, paper -> {
            paper.text(
                    BODY, text("procedure.text", texts.text("petition.route." + petition.route()), petition.whereTo()));
            note(paper, reasons);
        });
    }

    /** 不再受理告知书. */
    void notAgain(Petition petition, CaseFile caseFile, String earlier, String reasons) {
        address("NOT_AGAIN", petition.officeUnitId(), petition, caseFile, paper -> {
            paper.text(BODY, text("notAgain.text", earlier));
            note(paper, reasons);
        });
    }

    /** 延期办理告知书. */
    void extension(Petition petition, CaseFile caseFile, String reasons) {
        address("EXTENSION", petition.handlingUnitId(), petition, caseFile, paper -> {
            paper.text(BODY, text("extension.text", petition.extensionDays(), day(petition.extendedUntil())));
            note(paper, reasons);
        });
    }

    /** 听证通知书. */
    void hearing(Petition petition, CaseFile caseFile, long unitId) {
        address(
                "HEARING",
                unitId,
                petition,
                caseFile,
                paper -> paper.text(
                        BODY, text("hearing.text", DAY.format(petition.hearingOn()), petition.hearingPlace())));
    }

    /** 听证笔录: held when, who took part, what was said. */
    void hearingRecord(Petition petition, CaseFile caseFile, long unitId, PetitionForm form) {
        issue("HEARING_RECORD", unitId, petition, caseFile, true, paper -> {
            paper.facts(List.of(
                    fact("heldOn", DAY.format(form.day("heldOn"))),
                    fact("place", petition.hearingPlace()),
                    fact("participants", form.text("participants"))));
            words(paper, "record", form.opinion());
            paper.signatures(List.of(text("sign.petitioner"), text("sign.host"), text("sign.date")));
        });
    }

    /** 办结报告: what was assigned with a report is reported back to the office (Art 22). */
    void report(Petition petition, CaseFile caseFile, PetitionForm form) {
        issue("REPORT", petition.handlingUnitId(), petition, caseFile, false, paper -> {
            paper.facts(List.of(
                    fact("to", name(petition.officeUnitId())),
                    fact("number", caseFile.caseNumber()),
                    fact("reportBackUntil", DAY.format(petition.reportBackUntil()))));
            words(paper, "report", form.opinion());
        });
    }

    /** 调解（和解）协议书. */
    void agreement(Petition petition, CaseFile caseFile) {
        address("AGREEMENT", petition.handlingUnitId(), petition, caseFile, paper -> {
            words(paper, "agreement", petition.agreement());
            paper.signatures(List.of(text("sign.petitioner"), text("sign.unit"), text("sign.date")));
        });
    }

    /** 信访事项撤回确认书. */
    void withdrawal(Petition petition, CaseFile caseFile) {
        address(
                "WITHDRAWAL",
                petition.officeUnitId(),
                petition,
                caseFile,
                paper -> paper.text(BODY, text("withdrawal.text"))
                        .signatures(List.of(text("sign.petitioner"), text("sign.date"))));
    }

    /** 不予受理复查（复核）告知书. */
    void reviewRefused(Petition petition, CaseFile caseFile, OpinionLevel level, String reasons) {
        var kind = level == OpinionLevel.REVIEW ? "REVIEW_REFUSED" : "RE_REVIEW_REFUSED";
        address(kind, unitOf(petition, level), petition, caseFile, paper -> {
            paper.text(BODY, text("reviewRefused.text"));
            note(paper, reasons);
        });
    }

    /**
     * 信访处理意见书, 复查意见书 or 复核意见书: the items of Art 32, and whom one may ask next, until when.
     *
     * @return its token
     */
    String opinion(Petition petition, CaseFile caseFile, PetitionOpinion opinion) {
        return issue(opinion.level().name(), unitOf(petition, opinion.level()), petition, caseFile, true, paper -> {
            if (opinion.level() == OpinionLevel.HANDLING) {
                words(paper, "claim", opinion.claim());
            }
            words(paper, "found", opinion.facts());
            words(paper, "basis", opinion.basis());
            paper.text(HEADING, text("heading.result"))
                    .text(BODY, texts.text("petition.outcome." + opinion.outcome()))
                    .text(BODY, opinion.conclusion().value())
                    .text(BODY, remedy(petition, opinion));
        });
    }

    private String remedy(Petition petition, PetitionOpinion opinion) {
        return switch (opinion.level()) {
            case HANDLING -> text("remedy.HANDLING", name(petition.reviewUnitId()));
            case REVIEW ->
                "revoked".equals(opinion.outcome())
                        ? text("remedy.revoked", name(petition.handlingUnitId()))
                        : text("remedy.REVIEW", name(petition.reReviewUnitId()));
            case RE_REVIEW -> text("remedy.RE_REVIEW");
        };
    }

    /** 送达回证. */
    void proof(Petition petition, CaseFile caseFile, PetitionOpinion opinion) {
        address(
                "PROOF",
                unitOf(petition, opinion.level()),
                petition,
                caseFile,
                paper -> paper.facts(List.of(
                                fact("paper", text("kind." + opinion.level())),
                                fact("how", texts.text("petition.served." + opinion.servedHow())),
                                fact("servedOn", DAY.format(opinion.servedOn())),
                                fact("receiver", value(opinion.receiver())),
                                fact("mailNumber", opinion.mailNumber() == null ? "" : opinion.mailNumber())))
                        .signatures(List.of(text("sign.receiver"), text("sign.server"), text("sign.date"))));
    }

    /**
     * 改进工作建议书, 完善政策建议书 or 追究责任建议书.
     *
     * @return its token
     */
    String proposal(
            Petition petition, CaseFile caseFile, ProposalKind kind, PersonalText words, LocalDate answerUntil) {
        return issue(kind.name(), petition.officeUnitId(), petition, caseFile, false, paper -> {
            paper.facts(List.of(fact("to", name(petition.handlingUnitId())), fact("number", caseFile.caseNumber())));
            words(paper, "proposal", words);
            paper.text(BODY, text("proposal.text", DAY.format(answerUntil)));
        });
    }

    private static long unitOf(Petition petition, OpinionLevel level) {
        return switch (level) {
            case HANDLING -> petition.handlingUnitId();
            case REVIEW -> petition.reviewUnitId();
            case RE_REVIEW -> petition.reReviewUnitId();
        };
    }

    /** A paper for the petitioner: who stays unnamed gets none (B-13). */
    private void address(String kind, long unitId, Petition petition, CaseFile caseFile, Consumer<Paper> content) {
        if (petition.isAddressed()) {
            issue(kind, unitId, petition, caseFile, true, content);
        }
    }

    private String issue(
            String kind,
            long unitId,
            Petition petition,
            CaseFile caseFile,
            boolean isAddressed,
            Consumer<Paper> content) {
        var name = text("kind." + kind);
        var paper = new NewSealedPaper(
                caseFile.caseNumber(), unitId, "PETITION_" + kind, name, name, petition.shortName(), sheet -> {
                    if (isAddressed) {
                        sheet.facts(addressee(petition, caseFile));
                    }
                    content.accept(sheet);
                });
        return papers.issue(paper.privately()).token();
    }

    /** Who asked to stay unknown to those who handle it stands on no paper that they print; the petition office has his name. */
    private List<PaperFact> addressee(Petition petition, CaseFile caseFile) {
        List<PaperFact> facts = new ArrayList<>();
        facts.add(fact("petitioner", petitioner(petition)));
        if (petition.headCount() > 1 && !petition.isSecret()) {
            facts.add(fact(
                    "representatives",
                    String.join(
                            "、",
                            mapper.listRepresentatives(petition.caseFileId()).stream()
                                    .map(one -> one.name().value())
                                    .toList())));
        }
        facts.add(fact("number", caseFile.caseNumber()));
        return facts;
    }

    private String petitioner(Petition petition) {
        if (petition.petitionerName() == null) {
            return text("anonymous");
        }
        return petition.isSecret() ? text("secret") : petition.petitionerName().value();
    }

    private void words(Paper paper, String heading, PersonalText words) {
        paper.text(HEADING, text("heading." + heading)).text(BODY, value(words));
    }

    private void note(Paper paper, String words) {
        if (words != null && !words.isBlank()) {
            paper.text(HEADING, text("heading.note")).text(BODY, words);
        }
    }

    private String name(long unitId) {
        return organization.unit(unitId).name();
    }

    private static String value(PersonalText text) {
        return text == null ? "" : text.value();
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, Zone.OFFICE));
    }

    private PaperFact fact(String name, String value) {
        return new PaperFact(text("fact." + name), value);
    }

    private String text(String key, Object... arguments) {
        return texts.text("petitionPaper." + key, arguments);
    }
}
