package org.linli.services.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.linli.casefile.StageLight;
import org.linli.catalogue.ItemNames;
import org.linli.catalogue.ItemType;
import org.linli.organization.OrganizationService;
import org.linli.ratings.RatingState;
import org.linli.residents.DocumentKind;
import org.linli.seals.PaperState;
import org.linli.seals.SealedPaper;
import org.linli.services.Acceptance;
import org.linli.services.ApplicationIntake.Outlook;
import org.linli.services.ApplicationMaterial;
import org.linli.services.ApplicationReading.OwnSheet;
import org.linli.services.ApplicationReading.Sheet;
import org.linli.services.ApplicationRow;
import org.linli.services.ApplicationWay;
import org.linli.services.IdentityCheck;
import org.linli.services.MaterialState;
import org.linli.services.Objection;
import org.linli.services.OwnApplications;
import org.linli.services.ResultWay;
import org.linli.services.ServiceApplication;
import org.linli.services.Verdict;
import org.linli.shared.Messages;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Puts applications into the words of the screens. */
@Component
class ApplicationViews {

    /** The number of the case and the code with which the applicant follows it. */
    record ReceivedView(String number, String queryCode) {}

    /**
     * A material with the reason why it has to be brought or not.
     *
     * @param reason in words for the applicant
     * @param source whose data hold it
     */
    record ChecklistView(
            int sort,
            String name,
            boolean required,
            int exemption,
            String reason,
            String rule,
            @Nullable String source,
            boolean form,
            boolean minor,
            boolean promisable,
            boolean ifAny,
            MaterialState state,
            @Nullable String evidenceId,
            @Nullable String seenBy,
            @Nullable Instant changedAt) {}

    record OutlookView(
            String item,
            String itemName,
            ItemType type,
            boolean instant,
            @Nullable Integer promisedDays,
            @Nullable String conditions,
            String resultName,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address,
            List<ChecklistView> materials) {}

    record ApplicationRowView(
            String number,
            String title,
            String item,
            String itemName,
            ApplicationWay way,
            String state,
            String stateName,
            StageLight light,
            String windowName,
            String signOffName,
            Instant submittedAt,
            @Nullable Instant promisedUntil,
            @Nullable Verdict decision,
            @Nullable Instant decidedAt,
            boolean open) {}

    record ApplicationPaperView(
            String token,
            String number,
            String kind,
            String name,
            String organ,
            Instant issuedAt,
            PaperState state,
            int copies) {}

    record ApplicantView(
            String name,
            DocumentKind documentKind,
            String documentNumber,
            @Nullable String phone,
            @Nullable String address,
            @Nullable Integer age,
            @Nullable String residentNumber) {}

    record AgentView(
            String name,
            @Nullable String relation,
            @Nullable String evidenceId) {}

    /** Without the link: whoever was rated does not rate. */
    record RatingView(
            boolean rated,
            boolean sealed,
            @Nullable String grade,
            @Nullable String followUp) {}

    /** Shown to those who look into it; {@code account} whether he was logged in as a resident. */
    record ObjectionView(
            Instant raisedAt,
            @Nullable String name,
            String phone,
            boolean account,
            String words,
            @Nullable Instant checkedAt) {}

    record ApplicationSheetView(
            String number,
            String title,
            String item,
            String itemName,
            String resultName,
            boolean instant,
            String state,
            String stateName,
            ApplicationWay way,
            IdentityCheck identityCheck,
            ApplicantView applicant,
            @Nullable AgentView agent,
            @Nullable String statement,
            @Nullable String signatureId,
            ResultWay resultWay,
            @Nullable String resultAddress,
            String windowName,
            String reviewName,
            String signOffName,
            @Nullable String receivedBy,
            Instant submittedAt,
            @Nullable Instant acceptedAt,
            @Nullable Acceptance acceptance,
            @Nullable Instant supplementAt,
            @Nullable LocalDate supplementUntil,
            boolean tolerant,
            @Nullable LocalDate missingUntil,
            boolean promised,
            boolean extended,
            @Nullable LocalDate specialUntil,
            @Nullable LocalDate publicityUntil,
            @Nullable Instant promisedUntil,
            @Nullable Instant statutoryUntil,
            @Nullable Verdict decision,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable String reason,
            @Nullable String licenceNumber,
            @Nullable Instant deliveredAt,
            @Nullable ResultWay deliveredHow,
            List<ChecklistView> materials,
            List<ApplicationPaperView> papers,
            @Nullable RatingView rating,
            boolean window,
            List<ObjectionView> objections) {}

    record OwnChoiceView(String number, String name, boolean self) {}

    record OwnOutlookView(
            String item,
            String itemName,
            boolean instant,
            @Nullable Integer promisedDays,
            @Nullable String conditions,
            String resultName,
            List<OwnChoiceView> people,
            String name,
            String documentNumber,
            @Nullable String phone,
            String address,
            String windowName,
            List<ChecklistView> materials) {}

    record OwnRowView(
            String number,
            String queryCode,
            String itemName,
            String stateName,
            StageLight light,
            Instant submittedAt,
            @Nullable Instant promisedUntil,
            @Nullable Verdict decision,
            boolean open) {}

    record OwnSheetView(
            String number,
            String queryCode,
            String item,
            String itemName,
            String resultName,
            String state,
            String stateName,
            String name,
            Instant submittedAt,
            @Nullable Instant acceptedAt,
            @Nullable LocalDate supplementUntil,
            @Nullable LocalDate missingUntil,
            @Nullable Instant promisedUntil,
            @Nullable Verdict decision,
            @Nullable String reason,
            @Nullable String licenceNumber,
            @Nullable Instant deliveredAt,
            List<ChecklistView> materials,
            List<ApplicationPaperView> papers,
            @Nullable String ratingLink,
            boolean mayWithdraw) {}

    private final Messages messages;
    private final ItemNames items;
    private final OrganizationService organization;

    ApplicationViews(Messages messages, ItemNames items, OrganizationService organization) {
        this.messages = messages;
        this.items = items;
        this.organization = organization;
    }

    OutlookView outlook(Outlook outlook) {
        var facts = outlook.item().facts();
        var known = outlook.known();
        return new OutlookView(
                outlook.item().code(),
                outlook.item().label(),
                facts.type(),
                facts.isInstant(),
                facts.promisedDays(),
                facts.conditions(),
                facts.resultName(),
                known == null ? null : known.details().name().value(),
                known == null ? null : text(known.details().phone()),
                outlook.address(),
                outlook.materials().stream().map(one -> material(one, null)).toList());
    }

    OwnOutlookView outlook(OwnApplications.Outlook outlook) {
        var facts = outlook.item().facts();
        return new OwnOutlookView(
                outlook.item().code(),
                outlook.item().label(),
                facts.isInstant(),
                facts.promisedDays(),
                facts.conditions(),
                facts.resultName(),
                outlook.people().stream()
                        .map(one -> new OwnChoiceView(one.number(), one.name(), one.isSelf()))
                        .toList(),
                outlook.name(),
                outlook.maskedDocument(),
                outlook.phone(),
                outlook.address(),
                outlook.window(),
                outlook.materials().stream().map(one -> material(one, null)).toList());
    }

    ApplicationRowView row(ApplicationRow row) {
        return new ApplicationRowView(
                row.caseNumber(),
                row.title(),
                row.itemCode(),
                items.of(row.itemCode()),
                row.way(),
                row.state(),
                state(row.state()),
                row.stageLight(),
                organization.unit(row.windowUnitId()).name(),
                organization.unit(row.signOffUnitId()).name(),
                row.submittedAt(),
                row.promisedUntil(),
                row.decision(),
                row.decidedAt(),
                row.closedAt() == null);
    }

    OwnRowView own(ApplicationRow row) {
        return new OwnRowView(
                row.caseNumber(),
                row.queryCode(),
                items.of(row.itemCode()),
                messages.text("service.own.state." + row.state()),
                row.stageLight(),
                row.submittedAt(),
                row.promisedUntil(),
                row.decision(),
                row.closedAt() == null);
    }

    ApplicationSheetView sheet(Sheet sheet) {
        var one = sheet.application();
        var file = sheet.caseFile();
        var units = sheet.unitNames();
        return new ApplicationSheetView(
                file.caseNumber(),
                file.title(),
                one.itemCode(),
                sheet.item().label(),
                sheet.item().facts().resultName(),
                sheet.item().facts().isInstant(),
                file.state(),
                state(file.state()),
                one.way(),
                one.identityCheck(),
                applicant(one),
                one.agentName() == null
                        ? null
                        : new AgentView(one.agentName().value(), one.agentRelation(), one.agentFile()),
                text(one.statement()),
                one.signatureFile(),
                one.resultWay(),
                text(one.resultAddress()),
                units.get(one.windowUnitId()),
                units.get(one.reviewUnitId()),
                units.get(one.signOffUnitId()),
                name(sheet, one.receivedBy()),
                one.submittedAt(),
                one.acceptedAt(),
                one.acceptance(),
                one.supplementAt(),
                one.supplementUntil(),
                one.isTolerant(),
                one.missingUntil(),
                one.isPromised(),
                one.isExtended(),
                one.specialUntil(),
                one.publicityUntil(),
                one.promisedUntil(),
                one.statutoryUntil(),
                one.decision(),
                one.decidedAt(),
                name(sheet, one.decidedBy()),
                text(one.reason()),
                one.licenceNumber(),
                one.deliveredAt(),
                one.deliveredHow(),
                sheet.materials().stream()
                        .map(material -> material(material, name(sheet, material.seenBy())))
                        .toList(),
                sheet.papers().stream().map(ApplicationViews::paper).toList(),
                rating(sheet.rating()),
                sheet.isWindow(),
                sheet.objections().stream().map(ApplicationViews::objection).toList());
    }

    OwnSheetView own(OwnSheet sheet, boolean mayWithdraw) {
        var one = sheet.application();
        var file = sheet.caseFile();
        return new OwnSheetView(
                file.caseNumber(),
                file.queryCode(),
                one.itemCode(),
                sheet.item().label(),
                sheet.item().facts().resultName(),
                file.state(),
                messages.text("service.own.state." + file.state()),
                one.applicantName().value(),
                one.submittedAt(),
                one.acceptedAt(),
                one.supplementUntil(),
                one.missingUntil(),
                one.promisedUntil(),
                one.decision(),
                text(one.reason()),
                one.licenceNumber(),
                one.deliveredAt(),
                sheet.materials().stream()
                        .map(material -> material(material, null))
                        .toList(),
                sheet.papers().stream().map(ApplicationViews::paper).toList(),
                sheet.ratingLink(),
                mayWithdraw);
    }

    private static ApplicantView applicant(ServiceApplication one) {
        return new ApplicantView(
                one.applicantName().value(),
                one.documentKind(),
                one.document().masked(),
                text(one.phone()),
                text(one.address()),
                one.age(),
                one.residentNumber());
    }

    private static RatingView rating(RatingState rating) {
        return rating == null
                ? null
                : new RatingView(
                        rating.isRated(),
                        rating.isSealed(),
                        rating.grade() == null ? null : rating.grade().name(),
                        rating.followUp());
    }

    private ChecklistView material(ApplicationMaterial one, String seenBy) {
        return new ChecklistView(
                one.sort(),
                one.name(),
                one.isRequired(),
                one.exemption(),
                messages.text(one.isIfAny() ? "service.exemption.ifAny" : "service.exemption." + one.exemption()),
                one.rule(),
                one.source(),
                one.isForm(),
                one.isMinor(),
                one.isPromisable(),
                one.isIfAny(),
                one.state(),
                one.file(),
                seenBy,
                one.changedAt());
    }

    private static ObjectionView objection(Objection one) {
        return new ObjectionView(
                one.raisedAt(),
                text(one.name()),
                one.phone().value(),
                one.accountCode() != null,
                one.words().value(),
                one.checkedAt());
    }

    private static ApplicationPaperView paper(SealedPaper one) {
        return new ApplicationPaperView(
                one.token(),
                one.number(),
                one.kind(),
                one.kindName(),
                one.organName(),
                one.issuedAt(),
                one.state(),
                one.copies());
    }

    private String state(String state) {
        return messages.textOr("state." + state, state);
    }

    private static String name(Sheet sheet, Long staffId) {
        return staffId == null ? null : sheet.staffNames().get(staffId);
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
