package org.linli.wishes.web;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.linli.wishes.Alliances;
import org.linli.wishes.ConsentWay;
import org.linli.wishes.NewWish;
import org.linli.wishes.VolunteerKind;
import org.linli.wishes.VolunteerState;
import org.linli.wishes.Volunteers;
import org.linli.wishes.WishComing;
import org.linli.wishes.WishGrade;
import org.linli.wishes.WishReading;
import org.linli.wishes.WishWay;

/** What desks, residents and claimants send. */
final class WishEntries {
    private static final String REQUIRED = "{form.required}";
    private static final String TOO_LONG = "{wish.tooLong}";
    private static final String PEOPLE = "{wish.tooLong}";
    private static final int MOST_PEOPLE = 1000;
    private static final int MOST_FILES = 9;
    private static final int MOST_NAMES = 100;
    private static final int A_DAY = 1440;

    private WishEntries() {}

    record WishRequest(
            @NotBlank(message = REQUIRED) String kind,

            @NotNull(message = REQUIRED) WishWay way,

            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String residentName,

            @Nullable @Size(max = 40, message = TOO_LONG) String residentNumber,

            @Nullable @Size(max = 30, message = TOO_LONG) String phone,
            @Nullable @Size(max = 200, message = TOO_LONG) String address,

            @NotBlank(message = REQUIRED) @Size(max = 1000, message = TOO_LONG)
            String words,

            @NotBlank(message = REQUIRED) @Size(max = 20, message = TOO_LONG)
            String gridCode,

            @Nullable ConsentWay consentWay,
            boolean atHome,
            boolean forMinor,

            @Nullable @Min(value = 1, message = PEOPLE) @Max(value = 500, message = PEOPLE)
            Integer headCount,

            @Nullable @Size(max = MOST_FILES, message = TOO_LONG)
            List<String> evidenceIds) {
        NewWish toWish() {
            return new NewWish(
                    kind,
                    way,
                    residentName,
                    residentNumber == null || residentNumber.isBlank() ? null : residentNumber.strip(),
                    phone,
                    address,
                    words,
                    gridCode,
                    consentWay,
                    atHome,
                    forMinor,
                    headCount,
                    evidenceIds);
        }

        @Override
        public String toString() {
            return "WishRequest";
        }
    }

    /** {@code consent}: he agrees that it is published without his name; else the community does what it can itself. */
    record OwnWishRequest(
            @NotBlank(message = REQUIRED) String kind,

            @NotBlank(message = REQUIRED) @Size(max = 1000, message = TOO_LONG)
            String words,

            @Nullable @Size(max = 30, message = TOO_LONG) String phone,
            @Nullable @Size(max = 200, message = TOO_LONG) String address,
            boolean consent,
            boolean atHome,
            boolean forMinor,

            @Nullable @Min(value = 1, message = PEOPLE) @Max(value = 500, message = PEOPLE)
            Integer headCount,

            @Nullable @Size(max = MOST_FILES, message = TOO_LONG)
            List<String> evidenceIds) {
        NewWish toWish() {
            return new NewWish(
                    kind,
                    WishWay.PHONE,
                    null,
                    null,
                    phone,
                    address,
                    words,
                    null,
                    consent ? ConsentWay.OWN : null,
                    atHome,
                    forMinor,
                    headCount,
                    evidenceIds);
        }

        @Override
        public String toString() {
            return "OwnWishRequest";
        }
    }

    record WishWordsRequest(
            @NotBlank(message = REQUIRED) @Size(max = 200, message = TOO_LONG)
            String words) {}

    record WishConfirmationRequest(
            @NotNull(message = REQUIRED) WishGrade grade,
            @Nullable @Size(max = 200, message = TOO_LONG) String thanks,
            boolean thanksAgreed) {}

    record WishClaimRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String number,

            boolean forUnit,

            @Min(value = 1, message = PEOPLE) @Max(value = MOST_PEOPLE, message = PEOPLE)
            int people,

            @Nullable @Size(max = 200, message = TOO_LONG) String tools,

            @Nullable @Size(max = MOST_NAMES, message = TOO_LONG)
            List<@NotNull @Size(max = 60, message = TOO_LONG) String> companions) {
        WishComing toComing() {
            return new WishComing(people, tools, Objects.requireNonNullElse(companions, List.of()));
        }

        @Override
        public String toString() {
            return "WishClaimRequest";
        }
    }

    record WishCheckInRequest(
            @Min(value = 1, message = PEOPLE) @Max(value = MOST_PEOPLE, message = PEOPLE)
            int present,

            @Nullable @Size(max = MOST_FILES, message = TOO_LONG)
            List<String> evidenceIds) {
        List<String> photos() {
            return Objects.requireNonNullElse(evidenceIds, List.of());
        }
    }

    record WishResultRequest(
            @NotBlank(message = REQUIRED) @Size(max = 500, message = TOO_LONG)
            String result,

            @Min(value = 1, message = PEOPLE) @Max(value = A_DAY, message = PEOPLE)
            int minutes,

            @Nullable @Size(max = MOST_FILES, message = TOO_LONG)
            List<String> evidenceIds) {
        List<String> photos() {
            return Objects.requireNonNullElse(evidenceIds, List.of());
        }
    }

    record WishSeatRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String name) {
        @Override
        public String toString() {
            return "WishSeatRequest";
        }
    }

    record VolunteerRequest(
            @NotNull(message = REQUIRED) VolunteerKind kind,
            @Nullable @Size(max = 20, message = TOO_LONG) String allianceUnit,
            boolean contact,
            boolean nameShown,
            @Nullable @Size(max = 20, message = TOO_LONG) List<String> skills) {
        Volunteers.Wanted toWanted() {
            return new Volunteers.Wanted(
                    kind, allianceUnit, contact, nameShown, Objects.requireNonNullElse(skills, List.of()));
        }
    }

    record VolunteerDecisionRequest(
            @NotNull(message = REQUIRED) VolunteerState state,
            @NotNull(message = REQUIRED) VolunteerKind kind,
            boolean contact,
            @Nullable @Size(max = 200, message = TOO_LONG) String reason,
            int version) {
        Volunteers.Decision toDecision() {
            return new Volunteers.Decision(state, kind, contact, reason, version);
        }
    }

    record AllianceRequest(
            @Nullable @Pattern(regexp = "[A-Z0-9]{2,20}", message = "{wish.alliance.code}")
            String code,

            @NotBlank(message = REQUIRED) @Size(max = 100, message = TOO_LONG)
            String name,

            @Nullable @Size(max = 60, message = TOO_LONG) String contactName,
            @Nullable @Size(max = 30, message = TOO_LONG) String contactPhone,
            @Nullable @Size(max = 60, message = TOO_LONG) String contactPost,
            boolean active,
            @Nullable @Size(max = 50, message = TOO_LONG) List<String> areas,
            @Nullable @Size(max = 20, message = TOO_LONG) List<String> skills,
            int version) {
        Alliances.Entry toEntry() {
            return new Alliances.Entry(
                    name,
                    contactName,
                    contactPhone,
                    contactPost,
                    active,
                    Objects.requireNonNullElse(areas, List.of()),
                    Objects.requireNonNullElse(skills, List.of()));
        }

        @Override
        public String toString() {
            return "AllianceRequest";
        }
    }

    record WishSearch(
            @Nullable String number,
            @Nullable Boolean open,
            @Nullable String state,
            @Nullable String kind,
            @Nullable String community,
            @Nullable String alliance,
            @Nullable @Size(max = 60, message = TOO_LONG) String words,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer page,
            @Nullable Integer size) {
        WishReading.Filter toFilter() {
            return new WishReading.Filter(number, open, state, kind, community, alliance, words, from, to);
        }
    }
}
