package org.linli.services;

import static org.linli.documents.PaperStyle.BODY;
import static org.linli.documents.PaperStyle.HEADING;
import static org.linli.documents.PaperStyle.SMALL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.casefile.CaseFile;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.ServiceItem;
import org.linli.documents.Paper;
import org.linli.documents.PaperFact;
import org.linli.organization.OrganizationService;
import org.linli.seals.NewSealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.shared.Zone;
import org.springframework.stereotype.Component;

/** The papers of an application, each numbered and sealed by the organ that is answerable, in Chinese. */
@Component
class ApplicationPapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final SealedPapers papers;
    private final ApplicationMapper mapper;
    private final Catalogue catalogue;
    private final OrganizationService organization;
    private final WorkingCalendar calendar;
    private final ApplicationTexts texts;

    ApplicationPapers(
            SealedPapers papers,
            ApplicationMapper mapper,
            Catalogue catalogue,
            OrganizationService organization,
            WorkingCalendar calendar,
            ApplicationTexts texts) {
        this.papers = papers;
        this.mapper = mapper;
        this.catalogue = catalogue;
        this.organization = organization;
        this.calendar = calendar;
        this.texts = texts;
    }

    /** 申请材料接收凭证; what is granted at once needs none. */
    void receipt(ServiceApplication application, CaseFile caseFile, List<ApplicationMaterial> materials) {
        if (isAtOnce(application)) {
            return;
        }
        issue("RECEIPT", application.windowUnitId(), application, caseFile, paper -> {
            paper.text(BODY, text("receipt.text"));
            promise(application).ifPresent(promise -> paper.facts(List.of(promise)));
            materials(paper, materials);
        });
    }

    /** How long it takes, and the day that means where it is accepted on the day of receipt. */
    private Optional<PaperFact> promise(ServiceApplication application) {
        var days = item(application).facts().promisedDays();
        return days == null || days == 0
                ? Optional.empty()
                : Optional.of(fact(
                        "promised",
                        text(
                                "receipt.promised",
                                days,
                                day(calendar.due(application.submittedAt(), Limit.of(days, LimitUnit.WD))))));
    }

    /** 受理通知书, with the day by which it is decided. */
    void acceptance(ServiceApplication application, CaseFile caseFile) {
        if (isAtOnce(application)) {
            return;
        }
        issue(
                "ACCEPTANCE",
                application.signOffUnitId(),
                application,
                caseFile,
                paper -> paper.text(BODY, text("acceptance." + application.acceptance()))
                        .facts(List.of(
                                fact("promised", day(application.promisedUntil())),
                                fact("statutory", statutory(application)))));
    }

    /** 不予受理通知书, with the reason and where to go instead. */
    void nonAcceptance(ServiceApplication application, CaseFile caseFile, String ground, String reason) {
        issue(
                "NON_ACCEPTANCE",
                application.signOffUnitId(),
                application,
                caseFile,
                paper -> paper.text(BODY, text("nonAcceptance.text"))
                        .text(HEADING, text("reason"))
                        .text(BODY, join(ground, reason))
                        .text(BODY, text("remedies")));
    }

    /** 一次性补正告知书: everything that is missing, at once. */
    void supplement(ServiceApplication application, CaseFile caseFile, LocalDate until, String words) {
        var missing = open(application);
        issue("ONE_TIME_NOTICE", application.signOffUnitId(), application, caseFile, paper -> {
            paper.text(BODY, text("supplement.text", DAY.format(until)));
            materials(paper, missing);
            paper.text(HEADING, text("note")).text(BODY, words).text(SMALL, text("supplement.law"));
        });
    }

    /** 容缺受理承诺书. */
    void tolerance(ServiceApplication application, CaseFile caseFile, LocalDate until) {
        var missing = open(application);
        issue("TOLERANCE", application.signOffUnitId(), application, caseFile, paper -> {
            paper.text(BODY, text("tolerance.text", DAY.format(until)));
            materials(paper, missing);
            paper.signatures(List.of(text("sign.applicant"), text("sign.date")));
        });
    }

    /** 告知承诺书. */
    void promise(ServiceApplication application, CaseFile caseFile) {
        var promised = mapper.listMaterials(application.caseFileId()).stream()
                .filter(one -> one.state() == MaterialState.PROMISED)
                .toList();
        issue("PROMISE", application.signOffUnitId(), application, caseFile, paper -> {
            paper.text(BODY, text("promise.text"));
            materials(paper, promised);
            paper.text(BODY, text("promise.consequence"))
                    .signatures(List.of(text("sign.applicant"), text("sign.date")));
        });
    }

    /** 特别程序告知书: its time is not counted (行政许可法 Art 45). */
    void special(ServiceApplication application, CaseFile caseFile, String words) {
        issue(
                "SPECIAL_PROCEDURE",
                application.signOffUnitId(),
                application,
                caseFile,
                paper -> paper.text(
                                BODY,
                                text(
                                        "special.text",
                                        texts.text("service.special." + application.specialKind()),
                                        DAY.format(application.specialUntil())))
                        .text(HEADING, text("reason"))
                        .text(BODY, words));
    }

    /** 延期办理告知书. */
    void extension(ServiceApplication application, CaseFile caseFile, String words) {
        issue(
                "EXTENSION",
                application.signOffUnitId(),
                application,
                caseFile,
                paper -> paper.text(
                                BODY,
                                text("extension.text", application.extensionDays(), day(application.promisedUntil())))
                        .text(HEADING, text("reason"))
                        .text(BODY, words));
    }

    /** 公示表: nobody is named in full (PIPL Art 25). */
    void publicity(ServiceApplication application, CaseFile caseFile) {
        var community = organization.unit(application.communityId()).name();
        issue(
                "PUBLICITY",
                application.reviewUnitId(),
                application,
                caseFile,
                false,
                paper -> paper.facts(List.of(
                                fact("item", item(application).facts().name()),
                                fact("applicant", application.shortName()),
                                fact("community", community),
                                fact("until", DAY.format(application.publicityUntil()))))
                        .text(BODY, text("publicity.text")));
    }

    /** 准予决定书. */
    void grant(ServiceApplication application, CaseFile caseFile) {
        issue(
                "GRANTED",
                application.signOffUnitId(),
                application,
                caseFile,
                paper -> paper.text(
                                BODY,
                                text("grant.text", item(application).facts().name()))
                        .text(HEADING, text("reason"))
                        .text(BODY, application.reason().value()));
    }

    /** 不予决定书: reasons, reconsideration within 60 days, a lawsuit within 6 months (行政许可法 Art 38). */
    void refusal(ServiceApplication application, CaseFile caseFile) {
        issue(
                "REFUSED",
                application.signOffUnitId(),
                application,
                caseFile,
                paper -> paper.text(
                                BODY,
                                text("refusal.text", item(application).facts().name()))
                        .text(HEADING, text("reason"))
                        .text(BODY, application.reason().value())
                        .text(BODY, text("remedies")));
    }

    /** 撤销决定书. */
    void revocation(ServiceApplication application, CaseFile caseFile) {
        issue(
                "REVOKED",
                application.signOffUnitId(),
                application,
                caseFile,
                paper -> paper.text(
                                BODY,
                                text(
                                        "revocation.text",
                                        item(application).facts().name()))
                        .text(HEADING, text("reason"))
                        .text(BODY, application.reason().value())
                        .text(BODY, text("remedies")));
    }

    /** 送达回证 with the code to rate (好差评); an electronic certificate needs none. */
    void delivery(ServiceApplication application, CaseFile caseFile, String ratingLink) {
        if (application.deliveredHow() == ResultWay.ELECTRONIC) {
            return;
        }
        issue(
                "DELIVERY",
                application.windowUnitId(),
                application,
                caseFile,
                paper -> paper.facts(List.of(
                                fact("result", item(application).facts().resultName()),
                                fact("delivered", texts.text("service.delivered." + lower(application.deliveredHow()))),
                                fact("deliveredAt", day(application.deliveredAt())),
                                fact(
                                        "receiver",
                                        application.receiver() == null
                                                ? ""
                                                : application.receiver().value())))
                        .signatures(List.of(text("sign.receiver"), text("sign.server"), text("sign.date")))
                        .code(ratingLink, 26, text("rating")));
    }

    private static String lower(ResultWay way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private void issue(
            String kind, long unitId, ServiceApplication application, CaseFile caseFile, Consumer<Paper> content) {
        issue(kind, unitId, application, caseFile, true, content);
    }

    private void issue(
            String kind,
            long unitId,
            ServiceApplication application,
            CaseFile caseFile,
            boolean isAddressed,
            Consumer<Paper> content) {
        var name = text("kind." + kind);
        papers.issue(new NewSealedPaper(
                caseFile.caseNumber(), unitId, kind, name, name, application.shortName(), paper -> {
                    if (isAddressed) {
                        paper.facts(addressee(application, caseFile));
                    }
                    content.accept(paper);
                }));
    }

    private List<PaperFact> addressee(ServiceApplication application, CaseFile caseFile) {
        List<PaperFact> facts = new ArrayList<>();
        facts.add(fact("applicant", application.applicantName().value()));
        facts.add(fact("document", application.document().masked()));
        facts.add(fact("item", item(application).facts().name()));
        facts.add(fact("number", caseFile.caseNumber()));
        facts.add(fact("submitted", day(application.submittedAt())));
        if (application.agentName() != null) {
            facts.add(fact("agent", application.agentName().value()));
        }
        return facts;
    }

    private void materials(Paper paper, List<ApplicationMaterial> materials) {
        paper.table(
                List.of(text("column.material"), text("column.state"), text("column.ground")),
                new float[] {3, 2, 5},
                materials.stream()
                        .map(one -> List.of(one.name(), text("state." + one.state()), ground(one)))
                        .toList());
    }

    private String ground(ApplicationMaterial material) {
        var source = material.source() == null ? "" : text("source", material.source());
        return material.exemption() == 0 ? material.rule() : text("exemption." + material.exemption()) + source;
    }

    private List<ApplicationMaterial> open(ServiceApplication application) {
        return mapper.listMaterials(application.caseFileId()).stream()
                .filter(ApplicationMaterial::isOpen)
                .toList();
    }

    /** What is granted on the spot leaves with the decision and the result, and needs no paper before. */
    private boolean isAtOnce(ServiceApplication application) {
        return item(application).facts().isInstant()
                && mapper.listMaterials(application.caseFileId()).stream()
                        .allMatch(one -> one.state().isThere() && one.state() != MaterialState.SENT);
    }

    private ServiceItem item(ServiceApplication application) {
        return catalogue.version(application.versionId());
    }

    private String statutory(ServiceApplication application) {
        return Optional.ofNullable(application.statutoryUntil()).map(this::day).orElse(text("noStatute"));
    }

    private String day(Instant at) {
        return at == null ? "" : DAY.format(LocalDate.ofInstant(at, Zone.OFFICE));
    }

    private static String join(String ground, String reason) {
        return reason == null || reason.isBlank() ? ground : ground + "。" + reason;
    }

    private PaperFact fact(String name, String value) {
        return new PaperFact(text("fact." + name), value);
    }

    private String text(String key, Object... arguments) {
        return texts.text("servicePaper." + key, arguments);
    }
}
