package org.linli.petitions.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.linli.petitions.NewPetition;
import org.linli.petitions.OwnPetitions.Wish;
import org.linli.petitions.PetitionClass;
import org.linli.petitions.PetitionCount;
import org.linli.petitions.PetitionGrade;
import org.linli.petitions.PetitionPart;
import org.linli.petitions.PetitionReading.Filter;
import org.linli.petitions.PetitionWay;
import org.linli.petitions.Petitioner;
import org.linli.petitions.RatedSubject;
import org.linli.petitions.Representative;
import org.linli.petitions.RouteFacts;
import org.linli.petitions.SimilarPetitions.Known;
import org.linli.residents.DocumentKind;
import org.linli.shared.persistence.PersonalText;

/** What desks and petitioners send. */
final class PetitionEntries {
    private static final String REQUIRED = "{form.required}";
    private static final String TOO_LONG = "{petition.tooLong}";
    private static final String PHONE = "\\s*(\\+?[0-9][0-9 -]{4,18})?\\s*";
    private static final int MOST_FILES = 20;

    private PetitionEntries() {}

    record PetitionerRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String name,

            @Nullable DocumentKind documentKind,
            @Nullable @Size(max = 30, message = TOO_LONG) String documentNumber,

            @Nullable @Pattern(regexp = PHONE, message = "{petition.phone}")
            String phone,

            @Nullable @Size(max = 200, message = TOO_LONG) String address) {
        Petitioner toPetitioner() {
            return new Petitioner(
                    name,
                    documentKind == null ? DocumentKind.RESIDENT_ID : documentKind,
                    documentNumber,
                    phone,
                    address);
        }

        @Override
        public String toString() {
            return "PetitionerRequest";
        }
    }

    record RepresentativeRequest(
            @NotBlank(message = REQUIRED) @Size(max = 60, message = TOO_LONG)
            String name,

            @Nullable @Size(max = 30, message = TOO_LONG) String documentNumber,

            @Nullable @Pattern(regexp = PHONE, message = "{petition.phone}")
            String phone) {
        Representative toRepresentative() {
            return new Representative(
                    new PersonalText(name.strip()),
                    PersonalText.of(documentNumber).orElse(null),
                    PersonalText.of(phone).orElse(null));
        }

        @Override
        public String toString() {
            return "RepresentativeRequest";
        }
    }

    record RouteFactsRequest(
            boolean accusesOfficial,
            boolean advice,
            boolean judicial,
            boolean arbitrable,
            boolean partyAppeal,
            boolean contestsDecision,
            boolean asksToAct) {
        RouteFacts toFacts() {
            return new RouteFacts(
                    accusesOfficial, advice, judicial, arbitrable, partyAppeal, contestsDecision, asksToAct);
        }
    }

    /** {@code petitioner} null: anonymous; {@code complainedUnit} a code, {@code complainedUsername} a log-in name; {@code earlier} a number. */
    record PetitionRequest(
            @NotNull(message = REQUIRED) PetitionWay way,
            @NotNull(message = REQUIRED) LocalDate receivedOn,
            @Nullable @Valid PetitionerRequest petitioner,
            boolean secret,

            @Min(value = 1, message = "{petition.headCount.least}")
            @Max(value = 9999, message = "{petition.headCount.most}")
            int headCount,

            @Nullable List<@NotNull(message = REQUIRED) @Valid RepresentativeRequest> representatives,
            @NotBlank(message = REQUIRED) String contentClass,

            @NotBlank(message = REQUIRED) @Size(max = 500, message = TOO_LONG)
            String claim,

            @NotBlank(message = REQUIRED) @Size(max = 4000, message = TOO_LONG)
            String facts,

            @NotBlank(message = REQUIRED) String community,
            @Nullable String complainedUnit,
            @Nullable String complainedUsername,
            boolean urgent,
            @NotNull(message = REQUIRED) RouteFactsRequest routeFacts,
            @Nullable String earlier,
            @Nullable @Size(max = MOST_FILES) List<String> evidenceIds) {
        NewPetition toPetition() {
            return new NewPetition(
                    way,
                    receivedOn,
                    petitioner == null ? null : petitioner.toPetitioner(),
                    secret,
                    headCount,
                    representatives == null
                            ? List.of()
                            : representatives.stream()
                                    .map(RepresentativeRequest::toRepresentative)
                                    .toList(),
                    contentClass,
                    claim,
                    facts,
                    community,
                    complainedUnit,
                    complainedUsername,
                    urgent,
                    routeFacts.toFacts(),
                    earlier,
                    Objects.requireNonNullElse(evidenceIds, List.of()));
        }

        @Override
        public String toString() {
            return "PetitionRequest";
        }
    }

    record SimilarRequest(
            @Nullable DocumentKind documentKind,
            @Nullable @Size(max = 30) String documentNumber,
            @Nullable @Size(max = 30) String phone,
            @Nullable String contentClass,
            @Nullable @Size(max = 500) String claim) {
        Known toKnown() {
            return new Known(
                    documentKind == null ? DocumentKind.RESIDENT_ID : documentKind,
                    documentNumber,
                    phone,
                    contentClass,
                    claim);
        }

        @Override
        public String toString() {
            return "SimilarRequest";
        }
    }

    record PetitionSearch(
            @Nullable String number,
            @Nullable Boolean open,
            @Nullable PetitionClass petitionClass,
            @Nullable PetitionWay way,
            @Nullable String contentClass,
            @Nullable Boolean repeat,
            @Nullable Boolean group,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String unit,
            @Nullable String area,
            @Nullable String complained,
            @Nullable Boolean anonymous,
            @Nullable PetitionPart without,
            @Nullable PetitionCount counted,
            @Nullable Boolean ofOwnOffice,
            @Nullable DocumentKind documentKind,
            @Nullable @Size(max = 30) String documentNumber,
            @Nullable Integer page,
            @Nullable Integer size) {
        Filter toFilter() {
            return new Filter(
                    number,
                    open,
                    petitionClass,
                    way,
                    contentClass,
                    repeat,
                    group,
                    from,
                    to,
                    unit,
                    area,
                    complained,
                    anonymous,
                    without,
                    counted,
                    Boolean.TRUE.equals(ofOwnOffice),
                    documentKind == null ? DocumentKind.RESIDENT_ID : documentKind,
                    documentNumber);
        }

        @Override
        public String toString() {
            return "PetitionSearch";
        }
    }

    /** Without an account and without a name. */
    record AnonymousPetitionRequest(
            @NotBlank(message = REQUIRED) String contentClass,

            @NotBlank(message = REQUIRED) @Size(max = 500, message = TOO_LONG)
            String claim,

            @NotBlank(message = REQUIRED) @Size(max = 4000, message = TOO_LONG)
            String facts,

            @NotBlank(message = REQUIRED) String community,
            @Nullable @Size(max = MOST_FILES) List<String> evidenceIds) {
        NewPetition toPetition(LocalDate today) {
            return new NewPetition(
                    PetitionWay.WEB,
                    today,
                    null,
                    false,
                    1,
                    List.of(),
                    contentClass,
                    claim,
                    facts,
                    community,
                    null,
                    null,
                    false,
                    new RouteFacts(false, false, false, false, false, false, false),
                    null,
                    Objects.requireNonNullElse(evidenceIds, List.of()));
        }

        @Override
        public String toString() {
            return "AnonymousPetitionRequest";
        }
    }

    record OwnPetitionRequest(
            @Nullable @Size(max = 60, message = TOO_LONG) String name,
            boolean secret,
            @NotBlank(message = REQUIRED) String contentClass,

            @NotBlank(message = REQUIRED) @Size(max = 500, message = TOO_LONG)
            String claim,

            @NotBlank(message = REQUIRED) @Size(max = 4000, message = TOO_LONG)
            String facts,

            @NotBlank(message = REQUIRED) String community,
            @Nullable String complainedUnit,
            @Nullable @Size(max = MOST_FILES) List<String> evidenceIds) {
        Wish toWish() {
            return new Wish(
                    name,
                    secret,
                    contentClass,
                    claim,
                    facts,
                    community,
                    complainedUnit,
                    Objects.requireNonNullElse(evidenceIds, List.of()));
        }

        @Override
        public String toString() {
            return "OwnPetitionRequest";
        }
    }

    record PetitionWordsRequest(
            @NotBlank(message = REQUIRED) @Size(max = 2000, message = TOO_LONG)
            String words,

            @Nullable @Size(max = MOST_FILES) List<String> evidenceIds) {
        @Override
        public String toString() {
            return "PetitionWordsRequest";
        }
    }

    record PetitionRatingRequest(
            @NotNull(message = REQUIRED) RatedSubject subject,
            @NotNull(message = REQUIRED) PetitionGrade grade,
            @Nullable @Size(max = 500, message = TOO_LONG) String words) {
        @Override
        public String toString() {
            return "PetitionRatingRequest";
        }
    }
}
