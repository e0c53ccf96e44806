package org.linli.wishes.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.linli.casefile.StageLight;
import org.linli.organization.Unit;
import org.linli.shared.Messages;
import org.linli.shared.persistence.PersonalText;
import org.linli.wishes.Alliances;
import org.linli.wishes.ClaimState;
import org.linli.wishes.ClaimantKind;
import org.linli.wishes.ConfirmedHow;
import org.linli.wishes.ConsentWay;
import org.linli.wishes.OwnClaimRow;
import org.linli.wishes.OwnClaims;
import org.linli.wishes.OwnWishes;
import org.linli.wishes.VolunteerKind;
import org.linli.wishes.VolunteerState;
import org.linli.wishes.Volunteers;
import org.linli.wishes.WishBoard;
import org.linli.wishes.WishGrade;
import org.linli.wishes.WishReading;
import org.linli.wishes.WishRow;
import org.linli.wishes.WishWay;
import org.springframework.stereotype.Component;

/** What desks, residents, claimants and everybody are shown. */
@Component
class WishViews {
    private static final int BEGINNING = 20;

    private final Messages messages;
    private final WishBoard board;

    WishViews(Messages messages, WishBoard board) {
        this.messages = messages;
        this.board = board;
    }

    record WishChoice(String code, String name) {}

    /** A wish in the lists of the desk and of whoever told it; {@code words}: how it begins, while it has no title. */
    record WishRowView(
            String number,
            WishChoice kind,
            WishChoice state,
            StageLight light,
            @Nullable String community,
            @Nullable String title,
            @Nullable String words,
            int headCount,
            int taken,
            boolean own,
            @Nullable LocalDate wantedTo,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate fulfilledOn,
            @Nullable WishGrade grade,
            int reopenedCount,
            Instant openedAt,
            @Nullable Instant closedAt) {}

    /** A wish as everybody may see it. */
    record PublicWish(
            String number,
            WishChoice kind,
            WishChoice state,
            @Nullable String community,
            @Nullable String title,
            @Nullable String text,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String tools,
            int headCount,
            int free,
            int minPeople,
            @Nullable Integer seats,
            int seated,
            @Nullable LocalDate agreedOn,
            @Nullable Instant publishedAt) {}

    record WishClaimView(
            long id,
            ClaimantKind kind,
            String kindName,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String phone,
            int people,
            @Nullable String tools,
            @Nullable String companions,
            ClaimState state,
            String stateName,
            @Nullable String reason,
            @Nullable Integer present,
            Instant claimedAt,
            @Nullable Instant checkedInAt) {}

    record WishSeatView(long id, String name, boolean entered, Instant signedUpAt) {}

    /** A wish at the desk; name, telephone, address and words only where he works, the name masked elsewhere. */
    record WishSheetView(
            String number,
            WishChoice kind,
            WishChoice state,
            String community,
            String grid,
            WishWay way,
            String wayName,
            @Nullable String registeredBy,
            boolean near,
            @Nullable String residentName,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String words,
            @Nullable ConsentWay consentWay,
            boolean atHome,
            boolean forMinor,
            int minPeople,
            @Nullable String minReason,
            @Nullable String title,
            @Nullable String text,
            @Nullable String place,
            @Nullable String tools,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int headCount,
            int places,
            int taken,
            boolean open,
            @Nullable Instant publishedAt,
            int reopenedCount,
            @Nullable Instant staleAt,
            boolean own,
            @Nullable Integer seats,
            int seated,
            @Nullable LocalDate agreedOn,
            @Nullable String agreedTime,
            @Nullable String agreedTools,
            int dateChanges,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String result,
            @Nullable Integer minutes,
            int redoCount,
            @Nullable ConfirmedHow confirmedHow,
            @Nullable WishGrade grade,
            @Nullable String thanks,
            List<WishClaimView> claims,
            List<String> offered,
            List<WishSeatView> participants) {}

    /** Somebody who comes to the resident. */
    record WishComingView(
            String kindName,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String companions,
            int people) {}

    /** His own wish; what is not said yet is null. */
    record OwnWishView(
            String number,
            WishChoice kind,
            WishChoice state,
            String words,
            @Nullable String title,
            @Nullable String text,
            @Nullable String place,
            boolean consent,
            int headCount,
            int taken,
            @Nullable LocalDate agreedOn,
            @Nullable String agreedTime,
            @Nullable String result,
            @Nullable Instant finishedAt,
            @Nullable WishGrade grade,
            @Nullable LocalDate fulfilledOn,
            Instant openedAt,
            List<WishComingView> coming,
            boolean mayWithdraw,
            boolean mayConfirm) {}

    record OwnClaimRowView(
            String number,
            WishChoice kind,
            WishChoice state,
            @Nullable String title,
            ClaimState claimState,
            String claimStateName,
            boolean forUnit,
            int people,
            @Nullable LocalDate agreedOn,
            @Nullable String agreedTime,
            @Nullable LocalDate fulfilledOn) {}

    /** A claim of his; name, telephone and address of the resident only once the community has agreed on him. */
    record OwnClaimView(
            String number,
            WishChoice kind,
            WishChoice state,
            @Nullable String title,
            @Nullable String text,
            @Nullable String place,
            @Nullable String tools,
            int minPeople,
            ClaimState claimState,
            String claimStateName,
            boolean forUnit,
            @Nullable String unit,
            int people,
            int ahead,
            @Nullable LocalDate agreedOn,
            @Nullable String agreedTime,
            @Nullable String agreedTools,
            @Nullable String residentName,
            @Nullable String phone,
            @Nullable String address,
            @Nullable Integer present,
            @Nullable String result,
            boolean mayGiveUp,
            boolean mayCheckIn,
            boolean mayFinish,
            int passed) {}

    record VolunteerView(
            String number,
            @Nullable String name,
            List<String> tags,
            VolunteerKind kind,
            @Nullable WishChoice allianceUnit,
            boolean contact,
            boolean nameShown,
            List<WishChoice> skills,
            VolunteerState state,
            @Nullable String reason,
            Instant askedAt,
            @Nullable Instant decidedAt,
            int version) {}

    record AllianceView(
            String code,
            String name,
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable String contactPost,
            boolean active,
            List<WishChoice> areas,
            List<WishChoice> skills,
            int version) {}

    WishChoice kind(String code) {
        return board.kinds().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> new WishChoice(code, one.label()))
                .orElse(new WishChoice(code, code));
    }

    List<WishChoice> kinds() {
        return board.kinds().stream()
                .map(one -> new WishChoice(one.code(), one.label()))
                .toList();
    }

    WishChoice state(String state) {
        return new WishChoice(state, messages.textOr("state." + state, state));
    }

    WishRowView row(WishRow row, Map<Long, Unit> units, Map<Long, PersonalText> words) {
        var unit = units.get(row.communityId());
        return new WishRowView(
                row.caseNumber(),
                kind(row.kind()),
                state(row.state()),
                row.stageLight(),
                unit == null ? null : unit.name(),
                row.publicTitle(),
                beginning(words.get(row.caseFileId())),
                row.headCount(),
                row.taken(),
                row.isOwn(),
                row.wantedTo(),
                row.agreedOn(),
                row.fulfilledOn(),
                row.grade(),
                row.reopenedCount(),
                row.openedAt(),
                row.closedAt());
    }

    PublicWish published(WishRow row, String community) {
        return new PublicWish(
                row.caseNumber(),
                kind(row.kind()),
                state(row.state()),
                community,
                row.publicTitle(),
                row.publicText(),
                row.publicPlace(),
                row.wantedFrom(),
                row.wantedTo(),
                row.tools(),
                row.headCount(),
                row.free(),
                row.minPeople(),
                row.seats(),
                row.seated(),
                row.seats() == null ? null : row.agreedOn(),
                row.publishedAt());
    }

    WishSheetView sheet(WishReading.Sheet sheet) {
        var wish = sheet.wish();
        var near = sheet.isNear();
        return new WishSheetView(
                sheet.caseFile().caseNumber(),
                kind(wish.kind()),
                state(sheet.caseFile().state()),
                sheet.community(),
                sheet.grid(),
                wish.way(),
                messages.text("wish.way." + wish.way()),
                sheet.registeredBy(),
                near,
                wish.residentName() == null
                        ? null
                        : near
                                ? wish.residentName().value()
                                : wish.residentName().maskedName(),
                near ? text(wish.phone()) : null,
                near ? text(wish.address()) : null,
                near ? text(wish.words()) : null,
                wish.consentWay(),
                wish.isAtHome(),
                wish.isForMinor(),
                wish.minPeople(),
                sheet.reason(),
                wish.publicTitle(),
                wish.publicText(),
                wish.publicPlace(),
                wish.tools(),
                wish.wantedFrom(),
                wish.wantedTo(),
                wish.headCount(),
                wish.places(),
                wish.taken(),
                wish.isOpen(),
                wish.publishedAt(),
                wish.reopenedCount(),
                wish.staleAt(),
                wish.isOwn(),
                wish.seats(),
                wish.seated(),
                wish.agreedOn(),
                wish.agreedTime(),
                wish.agreedTools(),
                wish.dateChanges(),
                wish.startedAt(),
                wish.finishedAt(),
                wish.result(),
                wish.minutes(),
                wish.redoCount(),
                wish.confirmedHow(),
                wish.grade(),
                near ? text(wish.thanks()) : null,
                sheet.claims().stream().map(claim -> claim(claim, near)).toList(),
                sheet.offered(),
                sheet.seats().stream()
                        .map(seat ->
                                new WishSeatView(seat.id(), seat.name().value(), seat.isEntered(), seat.signedUpAt()))
                        .toList());
    }

    private WishClaimView claim(WishReading.NamedClaim named, boolean isNear) {
        var claim = named.claim();
        return new WishClaimView(
                claim.id(),
                claim.claimantKind(),
                claimant(claim.claimantKind()),
                named.name(),
                named.contact(),
                named.phone(),
                claim.people(),
                claim.tools(),
                isNear ? text(claim.companions()) : null,
                claim.state(),
                claimState(claim.state()),
                claim.reason(),
                claim.present(),
                claim.claimedAt(),
                claim.checkedInAt());
    }

    OwnWishView own(OwnWishes.OwnSheet sheet) {
        var wish = sheet.wish();
        return new OwnWishView(
                sheet.caseFile().caseNumber(),
                kind(wish.kind()),
                state(sheet.caseFile().state()),
                wish.words().value(),
                wish.publicTitle(),
                wish.publicText(),
                wish.publicPlace(),
                wish.consentWay() != null,
                wish.headCount(),
                wish.taken(),
                wish.agreedOn(),
                wish.agreedTime(),
                wish.result(),
                wish.finishedAt(),
                wish.grade(),
                wish.fulfilledOn(),
                sheet.caseFile().openedAt(),
                sheet.coming().stream()
                        .map(one -> new WishComingView(
                                claimant(one.kind()), one.name(), one.contact(), text(one.companions()), one.people()))
                        .toList(),
                sheet.mayWithdraw(),
                sheet.mayConfirm());
    }

    OwnClaimRowView claimRow(OwnClaimRow row) {
        return new OwnClaimRowView(
                row.caseNumber(),
                kind(row.kind()),
                state(row.caseState()),
                row.publicTitle(),
                row.state(),
                claimState(row.state()),
                row.claimantKind() == ClaimantKind.UNIT,
                row.people(),
                row.agreedOn(),
                row.agreedTime(),
                row.fulfilledOn());
    }

    OwnClaimView ownClaim(OwnClaims.OwnClaim own) {
        var wish = own.wish();
        var knows = own.knowsAddress();
        return new OwnClaimView(
                own.caseFile().caseNumber(),
                kind(wish.kind()),
                state(own.caseFile().state()),
                wish.publicTitle(),
                wish.publicText(),
                wish.publicPlace(),
                wish.tools(),
                wish.minPeople(),
                own.claim().state(),
                claimState(own.claim().state()),
                own.isForUnit(),
                own.unitName(),
                own.claim().people(),
                own.ahead(),
                wish.agreedOn(),
                wish.agreedTime(),
                wish.agreedTools(),
                knows ? text(wish.residentName()) : null,
                knows ? text(wish.phone()) : null,
                knows ? text(wish.address()) : null,
                own.claim().present(),
                wish.result(),
                own.mayGiveUp(),
                own.mayCheckIn(),
                own.mayFinish(),
                own.passed());
    }

    /** {@code names}: for the community; on his own phone his name is not needed. */
    VolunteerView volunteer(Volunteers.Listed listed, boolean isDesk) {
        var one = listed.volunteer();
        return new VolunteerView(
                one.number(),
                isDesk ? listed.name() : null,
                isDesk ? listed.tags() : List.of(),
                one.kind(),
                listed.unit() == null
                        ? null
                        : new WishChoice(listed.unit().code(), listed.unit().name()),
                one.isContact(),
                one.isNameShown(),
                listed.skills().stream().map(this::kind).toList(),
                one.state(),
                one.reason(),
                one.askedAt(),
                one.decidedAt(),
                one.version());
    }

    /** The telephone in full only for those who keep the register. */
    AllianceView alliance(Alliances.Listed listed, boolean isKeeper) {
        var unit = listed.unit();
        return new AllianceView(
                unit.code(),
                unit.name(),
                text(unit.contactName()),
                unit.contactPhone() == null || isKeeper
                        ? text(unit.contactPhone())
                        : unit.contactPhone().maskedPhone(),
                unit.contactPost(),
                unit.isActive(),
                listed.areas().stream()
                        .map(area -> new WishChoice(area.code(), area.name()))
                        .toList(),
                listed.skills().stream().map(this::kind).toList(),
                unit.version());
    }

    String claimant(ClaimantKind kind) {
        return messages.text("wish.claimant." + kind);
    }

    private String claimState(ClaimState state) {
        return messages.text("wish.claimState." + state);
    }

    private static String beginning(PersonalText words) {
        if (words == null) {
            return null;
        }
        var line = words.value().strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    private static String text(PersonalText text) {
        return text == null ? null : text.value();
    }
}
