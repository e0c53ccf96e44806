package org.linli.petitions.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.casefile.StageLight;
import org.linli.casefile.TimelineTexts;
import org.linli.organization.Unit;
import org.linli.petitions.OpinionLevel;
import org.linli.petitions.OwnPetitions;
import org.linli.petitions.Petition;
import org.linli.petitions.PetitionClass;
import org.linli.petitions.PetitionGrade;
import org.linli.petitions.PetitionOpinion;
import org.linli.petitions.PetitionRating;
import org.linli.petitions.PetitionReading;
import org.linli.petitions.PetitionRow;
import org.linli.petitions.PetitionWay;
import org.linli.petitions.RatedSubject;
import org.linli.petitions.Representative;
import org.linli.petitions.SimilarPetitions.Hint;
import org.linli.residents.DocumentNumber;
import org.linli.seals.SealedPaper;
import org.linli.shared.Messages;
import org.linli.shared.paging.Page;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.settings.ReferenceLists;
import org.springframework.stereotype.Component;

/** How petitions leave the application; who is to stay unknown to a reader is left out here. */
@Component
class PetitionViews {
    private static final String CONTENT = "petition-content";

    private final ReferenceLists lists;
    private final TimelineTexts texts;
    private final Messages messages;

    PetitionViews(ReferenceLists lists, TimelineTexts texts, Messages messages) {
        this.lists = lists;
        this.texts = texts;
        this.messages = messages;
    }

    record PetitionReceipt(String number, String queryCode) {}

    record PetitionRowView(
            String number,
            PetitionWay way,
            LocalDate receivedOn,
            String content,
            @Nullable PetitionClass petitionClass,
            @Nullable String petitioner,
            boolean anonymous,
            boolean secret,
            boolean repeat,
            int headCount,
            @Nullable String unit,
            String state,
            String stateName,
            StageLight stageLight,
            @Nullable Instant promisedAt,
            @Nullable Instant closedAt) {}

    record PetitionerView(
            String name,
            @Nullable String document,
            @Nullable String phone,
            @Nullable String address,
            List<RepresentativeView> representatives) {}

    record RepresentativeView(
            String name,
            @Nullable String document,
            @Nullable String phone) {}

    /** One opinion; {@code outcomeName} in the reader's language. */
    record PetitionOpinionView(
            OpinionLevel level,
            @Nullable LocalDate askedOn,
            @Nullable String askedBecause,
            @Nullable String outcome,
            @Nullable String outcomeName,
            @Nullable String claim,
            @Nullable String facts,
            @Nullable String basis,
            @Nullable String conclusion,
            @Nullable String draftedBy,
            @Nullable String signedBy,
            @Nullable Instant signedAt,
            @Nullable String servedHow,
            @Nullable LocalDate servedOn,
            @Nullable String receiver,
            @Nullable String mailNumber,
            @Nullable Instant nextUntil) {}

    record PetitionSupplementView(String words, Instant addedAt) {}

    record PetitionPaperView(String token, String kind, String name, String number, String organ, Instant issuedAt) {}

    record PetitionRatingView(
            RatedSubject subject,
            PetitionGrade grade,
            @Nullable String words,
            Instant ratedAt) {}

    /** A petition as its reader may see it; {@code petitioner} null: anonymous, or kept from him ({@code secret}). */
    record PetitionSheet(
            String number,
            PetitionWay way,
            LocalDate receivedOn,
            String content,
            boolean anonymous,
            boolean secret,
            boolean urgent,
            @Nullable Instant urgentReportedAt,
            int headCount,
            @Nullable PetitionerView petitioner,
            @Nullable String claim,
            @Nullable String facts,
            @Nullable String earlier,
            PetitionClass proposedClass,
            @Nullable String proposedRoute,
            String proposedReason,
            @Nullable PetitionClass petitionClass,
            @Nullable String route,
            @Nullable String whereTo,
            @Nullable String refusedAs,
            String office,
            @Nullable String handlingUnit,
            @Nullable String reviewUnit,
            @Nullable String reReviewUnit,
            boolean assigned,
            @Nullable LocalDate reportBackUntil,
            @Nullable Instant acceptedAt,
            @Nullable LocalDate heardOn,
            @Nullable LocalDate hearingOn,
            @Nullable String hearingPlace,
            @Nullable Instant extendedUntil,
            @Nullable String agreement,
            @Nullable String concludedAs,
            @Nullable Instant promisedAt,
            List<PetitionOpinionView> opinions,
            List<PetitionSupplementView> supplements,
            List<PetitionPaperView> papers,
            List<PetitionRatingView> ratings) {}

    record SimilarPetition(
            String number,
            LocalDate receivedOn,
            String content,
            String stateName,
            boolean samePerson,
            int likeness,
            String claim) {}

    record PetitionStep(
            Instant at, String sentence, @Nullable String opinion) {}

    /** His own petition in plain words. */
    record OwnPetitionSheet(
            String number,
            String queryCode,
            String content,
            String claim,
            String facts,
            boolean secret,
            String state,
            String stateName,
            @Nullable String unit,
            LocalDate receivedOn,
            @Nullable Instant acceptedAt,
            @Nullable Instant promisedAt,
            @Nullable Instant closedAt,
            List<PetitionStep> steps,
            List<PetitionOpinionView> opinions,
            List<PetitionSupplementView> supplements,
            List<PetitionPaperView> papers,
            List<PetitionRatingView> ratings,
            boolean mayWithdraw,
            boolean maySupplement,
            @Nullable String appeal,
            @Nullable Instant appealUntil,
            List<RatedSubject> rateable,
            @Nullable Instant rateUntil) {}

    Page<PetitionRowView> rows(PetitionReading.Listed listed) {
        return listed.page().map(row -> row(row, listed.units(), listed.knows(row)));
    }

    PetitionRowView row(PetitionRow row, Map<Long, Unit> units, boolean isKnown) {
        var isHidden = row.petitionerName() == null || !isKnown;
        return new PetitionRowView(
                row.caseNumber(),
                row.way(),
                row.receivedOn(),
                content(row.contentClass()),
                row.petitionClass(),
                isHidden ? null : row.petitionerName().maskedName(),
                row.isAnonymous(),
                row.isSecret(),
                row.isRepeat(),
                row.headCount(),
                name(units, row.handlingUnitId()),
                row.state(),
                texts.state(row.state()),
                row.stageLight(),
                row.promisedAt(),
                row.closedAt());
    }

    SimilarPetition similar(Hint hint) {
        return new SimilarPetition(
                hint.caseNumber(),
                hint.receivedOn(),
                content(hint.contentClass()),
                texts.state(hint.state()),
                hint.isSamePerson(),
                hint.likeness(),
                hint.claim());
    }

    PetitionSheet sheet(PetitionReading.Sheet sheet) {
        var one = sheet.petition();
        var units = sheet.units();
        return new PetitionSheet(
                sheet.caseFile().caseNumber(),
                one.way(),
                one.receivedOn(),
                content(one.contentClass()),
                one.isAnonymous(),
                one.isSecret(),
                one.isUrgent(),
                one.urgentReportedAt(),
                one.headCount(),
                sheet.knowsPetitioner() && !one.isAnonymous() ? petitioner(one, sheet.representatives()) : null,
                text(one.claim()),
                text(one.facts()),
                one.earlierNumber(),
                one.proposedClass(),
                one.proposedRoute(),
                one.proposedReason(),
                one.petitionClass(),
                one.route(),
                one.whereTo(),
                one.refusedAs(),
                name(units, one.officeUnitId()),
                name(units, one.handlingUnitId()),
                name(units, one.reviewUnitId()),
                name(units, one.reReviewUnitId()),
                one.isAssigned(),
                one.reportBackUntil(),
                one.acceptedAt(),
                one.heardOn(),
                one.hearingOn(),
                one.hearingPlace(),
                one.extendedUntil(),
                text(one.agreement()),
                one.concludedAs(),
                sheet.caseFile().promisedAt(),
                sheet.opinions().stream()
                        .map(opinion -> opinion(opinion, sheet.names(), sheet.knowsPetitioner()))
                        .toList(),
                sheet.supplements().stream()
                        .map(each -> new PetitionSupplementView(each.words().value(), each.addedAt()))
                        .toList(),
                papers(sheet.papers()),
                ratings(sheet.ratings()));
    }

    OwnPetitionSheet own(OwnPetitions.OwnSheet sheet, String unit) {
        var one = sheet.petition();
        var file = sheet.caseFile();
        return new OwnPetitionSheet(
                file.caseNumber(),
                file.queryCode(),
                content(one.contentClass()),
                text(one.claim()),
                text(one.facts()),
                one.isSecret(),
                file.state(),
                texts.state(file.state()),
                unit,
                one.receivedOn(),
                one.acceptedAt(),
                file.promisedAt(),
                file.closedAt(),
                sheet.entries().stream()
                        .map(entry -> new PetitionStep(entry.happenedAt(), texts.sentence(entry), entry.opinion()))
                        .toList(),
                sheet.opinions().stream()
                        .filter(opinion -> opinion.servedOn() != null)
                        .map(opinion -> opinion(opinion, Map.of(), true))
                        .toList(),
                sheet.supplements().stream()
                        .map(each -> new PetitionSupplementView(each.words().value(), each.addedAt()))
                        .toList(),
                papers(sheet.papers().stream().filter(OwnPetitions::isHis).toList()),
                ratings(sheet.ratings()),
                sheet.mayWithdraw(),
                file.closedAt() == null,
                sheet.appeal(),
                sheet.appealUntil(),
                sheet.rateable(),
                sheet.rateUntil());
    }

    private PetitionerView petitioner(Petition one, List<Representative> representatives) {
        return new PetitionerView(
                text(one.petitionerName()),
                one.documentNumber() == null
                        ? null
                        : new DocumentNumber(one.documentKind(), one.documentNumber()).masked(),
                text(one.phone()),
                text(one.address()),
                representatives.stream()
                        .map(each -> new RepresentativeView(
                                each.name().value(),
                                each.documentNumber() == null
                                        ? null
                                        : each.documentNumber().maskedPhone(),
                                text(each.phone())))
                        .toList());
    }

    private PetitionOpinionView opinion(PetitionOpinion one, Map<Long, String> names, boolean knowsPetitioner) {
        return new PetitionOpinionView(
                one.level(),
                one.askedOn(),
                text(one.askedBecause()),
                one.outcome(),
                one.outcome() == null ? null : messages.text("petition.outcome." + one.outcome()),
                text(one.claim()),
                text(one.facts()),
                text(one.basis()),
                text(one.conclusion()),
                names.get(one.draftedById()),
                names.get(one.signedById()),
                one.signedAt(),
                one.servedHow(),
                one.servedOn(),
                knowsPetitioner ? text(one.receiver()) : null,
                one.mailNumber(),
                one.nextUntil());
    }

    private static List<PetitionPaperView> papers(List<SealedPaper> papers) {
        return papers.stream()
                .map(paper -> new PetitionPaperView(
                        paper.token(),
                        paper.kind(),
                        paper.kindName(),
                        paper.number(),
                        paper.organName(),
                        paper.issuedAt()))
                .toList();
    }

    static List<PetitionRatingView> ratings(List<PetitionRating> ratings) {
        return ratings.stream()
                .map(one -> new PetitionRatingView(one.subject(), one.grade(), text(one.words()), one.ratedAt()))
                .toList();
    }

    String content(String code) {
        return lists.find(CONTENT, code).map(value -> value.label()).orElse(code);
    }

    private static String name(Map<Long, Unit> units, Long id) {
        return id == null || !units.containsKey(id) ? null : units.get(id).name();
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
