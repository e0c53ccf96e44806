package org.linli.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.casefile.CaseFile;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.ItemFacts;
import org.linli.documents.PaperFact;
import org.linli.documents.PaperStyle;
import org.linli.licences.Licence;
import org.linli.licences.LicenceHolder;
import org.linli.licences.LicenceState;
import org.linli.licences.Licences;
import org.linli.licences.NewLicence;
import org.linli.seals.NewSealedPaper;
import org.linli.seals.PaperCause;
import org.linli.seals.SealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.shared.Zone;
import org.linli.sharing.NewSharedRecord;
import org.linli.sharing.SharedData;
import org.springframework.stereotype.Component;

/** What an applicant leaves with: a certificate where the item has one, else a sealed paper. */
@Component
class Results {
    private static final String KIND = "RESULT";
    private static final String GRANT = "GRANTED";

    private final SealedPapers papers;
    private final Licences licences;
    private final SharedData data;
    private final ApplicationMapper mapper;
    private final Catalogue catalogue;
    private final ApplicationTexts texts;

    Results(
            SealedPapers papers,
            Licences licences,
            SharedData data,
            ApplicationMapper mapper,
            Catalogue catalogue,
            ApplicationTexts texts) {
        this.papers = papers;
        this.licences = licences;
        this.data = data;
        this.mapper = mapper;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** Has the certificate written down that is to be made, on paper or electronically, where the item results in one. */
    void prepare(ServiceApplication application, String caseNumber) {
        var item = item(application);
        if (item.handling().licenceKind() != null) {
            prepare(application, caseNumber, item);
        }
    }

    private Licence prepare(ServiceApplication application, String caseNumber, ItemFacts item) {
        return licences.prepare(new NewLicence(
                item.handling().licenceKind(),
                application.signOffUnitId(),
                application.windowUnitId(),
                caseNumber,
                new LicenceHolder(application.document(), application.applicantName()),
                List.of(new PaperFact(fact("item"), item.name())),
                application.resultWay() == ResultWay.ELECTRONIC));
    }

    /** Numbers, seals and signs what he leaves with; a certificate on a blank takes the next one. */
    void issue(ServiceApplication application, CaseFile caseFile) {
        var item = item(application);
        var number = item.handling().licenceKind() == null
                ? paper(application, caseFile).number()
                : issued(application, caseFile.caseNumber(), item).number();
        mapper.issue(application.caseFileId(), number);
    }

    /** One certificate and never a plain paper beside it, whatever was done with the prepared one meanwhile. */
    private Licence issued(ServiceApplication application, String caseNumber, ItemFacts item) {
        return licence(caseNumber, LicenceState.PREPARED)
                .or(() -> licence(caseNumber, LicenceState.ISSUED))
                .or(() -> Optional.of(prepare(application, caseNumber, item)))
                .map(licence -> licence.state() == LicenceState.ISSUED ? licence : licences.issue(licence.licenceId()))
                .orElseThrow();
    }

    private SealedPaper paper(ServiceApplication application, CaseFile caseFile) {
        var item = item(application);
        return papers.issue(new NewSealedPaper(
                caseFile.caseNumber(),
                application.signOffUnitId(),
                KIND,
                item.resultName(),
                item.resultName(),
                application.shortName(),
                content -> content.facts(List.of(
                                new PaperFact(
                                        fact("applicant"),
                                        application.applicantName().value()),
                                new PaperFact(
                                        fact("document"), application.document().masked()),
                                new PaperFact(fact("item"), item.name()),
                                new PaperFact(fact("number"), caseFile.caseNumber())))
                        .text(PaperStyle.BODY, texts.text("servicePaper.result", item.resultName()))));
    }

    /** It was faulty: another one is made in its place. */
    void remake(ServiceApplication application, String caseNumber, String reason) {
        licence(caseNumber, LicenceState.ISSUED)
                .ifPresentOrElse(
                        licence -> licences.replace(licence.licenceId(), application.windowUnitId(), null),
                        () -> revokePapers(caseNumber, Set.of(KIND), PaperCause.REMADE, reason));
    }

    private Optional<Licence> licence(String caseNumber, LicenceState state) {
        return licences.ofCase(caseNumber).stream()
                .filter(licence -> licence.state() == state)
                .findFirst();
    }

    /** What was granted is taken back with the decision that granted it; whoever checks either, or looks it up, is told so at once. */
    void revoke(ServiceApplication application, String caseNumber, String reason) {
        var item = item(application);
        if (item.handling().resultKind() != null && item.department() != null) {
            data.endOfCase(item.handling().resultKind(), item.department(), caseNumber);
        }
        licence(caseNumber, LicenceState.ISSUED).ifPresent(licence -> licences.revoke(licence.licenceId(), reason));
        revokePapers(caseNumber, Set.of(KIND, GRANT), PaperCause.REVOKED, reason);
    }

    private void revokePapers(String caseNumber, Set<String> kinds, PaperCause cause, String reason) {
        papers.ofCase(caseNumber).stream()
                .filter(paper -> kinds.contains(paper.kind()))
                .filter(SealedPaper::isValid)
                .forEach(paper -> papers.revoke(paper.token(), cause, reason));
    }

    /** Every piece of business updates the departments' data once (S3-16). */
    void writeBack(ServiceApplication application, String caseNumber) {
        var item = item(application);
        var kind = item.handling().resultKind();
        if (kind == null || item.department() == null) {
            return;
        }
        data.writeBack(new NewSharedRecord(
                application.document(),
                kind,
                item.department(),
                caseNumber,
                Map.of(fact("item"), item.name(), fact("result"), item.resultName()),
                application.decidedAt(),
                LocalDate.ofInstant(application.decidedAt(), Zone.OFFICE),
                null));
    }

    private ItemFacts item(ServiceApplication application) {
        return catalogue.version(application.versionId()).facts();
    }

    private String fact(String name) {
        return texts.text("servicePaper.fact." + name);
    }
}
