package org.linli.petitions;

import static org.linli.documents.PaperStyle.BODY;
import static org.linli.documents.PaperStyle.HEADING;
import static org.linli.documents.PaperStyle.LEAD;
import static org.linli.documents.PaperStyle.TITLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linli.casefile.CaseSheets;
import org.linli.documents.Dossiers;
import org.linli.documents.Dossiers.Part;
import org.linli.documents.PaperFact;
import org.linli.documents.PaperHead;
import org.linli.documents.Papers;
import org.linli.petitions.PetitionReading.Sheet;
import org.linli.seals.SealedPaper;
import org.linli.seals.SealedPapers;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.ReferenceLists;
import org.linli.shared.settings.ReferenceValue;

/** The whole file of a petition as one PDF: list of contents, registration, course, and every paper in its order. */
@UseCaseService
public class PetitionDossier {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final PetitionReading reading;
    private final SealedPapers sealed;
    private final CaseSheets sheets;
    private final Papers papers;
    private final Dossiers dossiers;
    private final ReferenceLists lists;
    private final PetitionTexts texts;
    private final AuditLog audit;

    PetitionDossier(
            PetitionReading reading,
            SealedPapers sealed,
            CaseSheets sheets,
            Papers papers,
            Dossiers dossiers,
            ReferenceLists lists,
            PetitionTexts texts,
            AuditLog audit) {
        this.reading = reading;
        this.sealed = sealed;
        this.sheets = sheets;
        this.papers = papers;
        this.dossiers = dossiers;
        this.lists = lists;
        this.texts = texts;
        this.audit = audit;
    }

    /** @throws NotFoundException if there is no such petition or he may not read it */
    public byte[] print(String caseNumber, CurrentUser user) {
        var sheet = reading.read(caseNumber, user);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(text("registration"), "", DAY.format(sheet.petition().receivedOn()), registration(sheet)));
        parts.add(new Part(text("course"), "", "", sheets.print(caseNumber, user)));
        sheet.papers().stream()
                .sorted(Comparator.comparing(SealedPaper::issuedAt))
                .map(paper ->
                        new Part(paper.kindName(), paper.number(), day(paper.issuedAt()), sealed.file(paper.token())))
                .forEach(parts::add);
        audit.record("print-petition", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return dossiers.bind(new PaperHead(text("title"), caseNumber), parts);
    }

    /**
     * 信访事项登记表, printed and never kept: what turns out to accuse somebody must leave nothing behind.
     *
     * @throws NotFoundException if there is no such petition or he may not read it
     */
    public byte[] registration(String caseNumber, CurrentUser user) {
        var file = registration(reading.read(caseNumber, user));
        audit.record("print-petition", "case:" + caseNumber, AuditResult.SUCCESS, null);
        return file;
    }

    private byte[] registration(Sheet sheet) {
        var petition = sheet.petition();
        var number = sheet.caseFile().caseNumber();
        return papers.print(
                new PaperHead(text("registration"), number),
                paper -> paper.text(TITLE, text("registration"))
                        .text(LEAD, number)
                        .facts(facts(sheet))
                        .text(HEADING, texts.text("petitionPaper.heading.claim"))
                        .text(BODY, value(petition.claim()))
                        .text(HEADING, text("facts"))
                        .text(BODY, value(petition.facts())));
    }

    private List<PaperFact> facts(Sheet sheet) {
        var petition = sheet.petition();
        return List.of(
                new PaperFact(texts.text("petitionPaper.fact.petitioner"), petitioner(sheet)),
                new PaperFact(texts.text("petitionPaper.fact.way"), texts.text("petition.way." + petition.way())),
                new PaperFact(texts.text("petitionPaper.fact.received"), DAY.format(petition.receivedOn())),
                new PaperFact(text("heads"), String.valueOf(petition.headCount())),
                new PaperFact(
                        text("content"),
                        lists.find(PetitionOpening.CONTENT, petition.contentClass())
                                .map(ReferenceValue::name)
                                .orElse(petition.contentClass())),
                new PaperFact(text("earlier"), petition.earlierNumber() == null ? "" : petition.earlierNumber()),
                new PaperFact(text("proposal"), petition.proposedReason()));
    }

    private String petitioner(Sheet sheet) {
        if (sheet.petition().isAnonymous()) {
            return texts.text("petitionPaper.anonymous");
        }
        return sheet.knowsPetitioner() ? sheet.petition().petitionerName().value() : texts.text("petitionPaper.secret");
    }

    private static String value(PersonalText text) {
        return text == null ? "" : text.value();
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, Zone.OFFICE));
    }

    private String text(String key) {
        return texts.text("petitionDossier." + key);
    }
}
