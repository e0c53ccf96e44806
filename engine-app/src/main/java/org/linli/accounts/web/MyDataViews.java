package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.accounts.DataRequest;
import org.linli.accounts.OwnData;
import org.linli.organization.OrganizationService;
import org.linli.organization.Unit;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.CodeList;
import org.linli.residents.DocumentNumber;
import org.linli.residents.OwnArchive.OwnInfo;
import org.linli.residents.PersonDetails;
import org.linli.residents.PersonPart;
import org.linli.residents.Resident;
import org.linli.security.RecordReading;
import org.linli.shared.Messages;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/** Puts what is kept of a resident into words for himself: what it says, whose it is, since when. */
@Component
class MyDataViews {
    private static final String SENSITIVE_READING = "INFOS";

    private final OwnData data;
    private final ArchiveCodes codes;
    private final OrganizationService organization;
    private final Messages messages;

    MyDataViews(OwnData data, ArchiveCodes codes, OrganizationService organization, Messages messages) {
        this.data = data;
        this.codes = codes;
        this.organization = organization;
        this.messages = messages;
    }

    record Option(String code, String name) {}

    /**
     * {@code value} null: nothing is recorded, or {@code isHidden} until a new code is given, whether anything is recorded or not;
     * {@code options} where it is chosen from a list.
     */
    record PartView(
            PersonPart part,
            String label,
            @Nullable String value,
            boolean isHidden,
            boolean isDeletable,
            List<Option> options) {}

    /** {@code content} null: kept from him by law. */
    record InfoView(
            String name,
            List<String> owners,
            String source,
            String basis,
            LocalDate collectedAt,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean isSensitive,
            boolean isSealed,
            @Nullable Map<String, String> content) {}

    /** That somebody read it: which unit, when and what for. */
    record ReadingView(
            Instant at,
            @Nullable String unit,
            String purpose,
            @Nullable String parts) {}

    /** {@code isHidden}: what is said may tell of what is sensitive, and is told after a new code. */
    record MyRequestView(
            String number,
            DataRequest.Kind kind,
            @Nullable PersonPart part,
            String partName,
            boolean isHidden,
            @Nullable String proposed,
            @Nullable String reason,
            DataRequest.State state,
            @Nullable String answer,
            Instant askedAt,
            Instant dueAt,
            @Nullable Instant decidedAt,
            boolean isEnteredForMe) {}

    /** {@code requests} is empty without a new code. {@code owner} is the community that keeps the record; without a new code nothing tells of what is sensitive. */
    record MyDataResponse(
            String number,
            String owner,
            Instant recordedAt,
            List<PartView> parts,
            List<OwnHouseholdResponse> households,
            List<String> tags,
            List<InfoView> infos,
            List<ReadingView> readings,
            List<MyRequestView> requests,
            boolean isFull) {}

    MyDataResponse of(Resident person, List<DataRequest> asked, boolean isFull) {
        return new MyDataResponse(
                person.number(),
                organization.unit(person.residence().communityId()).name(),
                person.recordedAt(),
                parts(person.details(), isFull),
                data.households(person).stream().map(OwnHouseholdResponse::of).toList(),
                isFull ? data.tags(person) : List.of(),
                data.infos(person).stream()
                        .filter(own -> isFull || !own.kind().isSensitive())
                        .map(this::info)
                        .toList(),
                data.readings(person).stream()
                        .filter(reading -> isFull || !isTelling(reading))
                        .map(reading -> reading(reading, isFull))
                        .toList(),
                isFull ? asked.stream().map(one -> request(one, true)).toList() : List.of(),
                isFull);
    }

    String label(@Nullable PersonPart part) {
        return messages.text("account.part." + (part == null ? "OTHER" : part));
    }

    /** What he asks for is a part, something else, or all of it. */
    String label(DataRequest request) {
        return request.kind().isReading() ? messages.text("account.part.ALL") : label(request.part());
    }

    /** What a code or text says of a part. */
    String value(PersonPart part, String text) {
        return part.codes() == null ? text : codes.label(part.codes(), text);
    }

    MyRequestView request(DataRequest request, boolean isFull) {
        var isHidden = !isFull
                && (request.part() == null
                        ? !request.kind().isReading()
                        : request.part().isSensitive());
        return new MyRequestView(
                request.number(),
                request.kind(),
                request.part(),
                label(request),
                isHidden,
                proposed(request, isFull),
                isHidden || request.reason() == null ? null : request.reason().value(),
                request.state(),
                isHidden || request.answer() == null ? null : request.answer().value(),
                request.askedAt(),
                request.dueAt(),
                request.decidedAt(),
                request.isEnteredForHim());
    }

    @Nullable
    private String proposed(DataRequest request, boolean isFull) {
        if (request.proposed() == null || request.part() == null) {
            return null;
        }
        return isFull
                ? value(request.part(), request.proposed().value())
                : proposed(request.part(), request.proposed());
    }

    /** What he proposed, as it may be shown without a new code: numbers masked, and nothing of what is sensitive. */
    @Nullable
    String proposed(PersonPart part, PersonalText proposed) {
        return switch (part) {
            case DOCUMENT -> "*".repeat(proposed.value().length());
            case PHONE -> proposed.maskedPhone();
            default -> part.isSensitive() ? null : value(part, proposed.value());
        };
    }

    /** What is recorded now, as staff see it: masked where it is elsewhere, too. */
    String now(PersonPart part, PersonDetails details) {
        return value(part, details, false);
    }

    /** What a part is chosen from; nothing where it is written. */
    List<Option> options(PersonPart part) {
        return part.codes() == null
                ? List.of()
                : codes.values(part.codes()).stream()
                        .map(code -> new Option(code.code(), code.label()))
                        .toList();
    }

    private List<PartView> parts(PersonDetails details, boolean isFull) {
        List<PartView> parts = new ArrayList<>();
        for (var part : PersonPart.values()) {
            var isHidden = part.isSensitive() && !isFull;
            parts.add(new PartView(
                    part,
                    label(part),
                    isHidden ? null : value(part, details, isFull),
                    isHidden,
                    part.isOptional(),
                    options(part)));
        }
        return parts;
    }

    private String value(PersonPart part, PersonDetails details, boolean isFull) {
        return switch (part) {
            case NAME -> details.name().value();
            case DOCUMENT -> document(details, isFull);
            case PHONE -> phone(details.phone(), isFull);
            case SEX -> codes.label(part.codes(), details.sex());
            case BIRTH_DATE ->
                details.birthDate() == null ? null : details.birthDate().toString();
            case NATION -> codes.label(part.codes(), details.nation());
            case EDUCATION -> codes.label(part.codes(), details.education());
            case POLITICAL_STATUS -> codes.label(part.codes(), details.politicalStatus());
            case MARRIAGE -> codes.label(part.codes(), details.marriage());
            case HEALTH -> codes.label(part.codes(), details.health());
            case CRAFT -> details.craft();
            case WORK_AWAY -> codes.label(part.codes(), details.workAway());
            case WORK_PLACE -> details.workPlace();
        };
    }

    private static String document(PersonDetails details, boolean isFull) {
        if (details.documentNumber() == null) {
            return null;
        }
        return isFull
                ? details.documentNumber().value()
                : new DocumentNumber(details.documentKind(), details.documentNumber()).maskedBesideBirth();
    }

    private static String phone(PersonalText phone, boolean isFull) {
        if (phone == null) {
            return null;
        }
        return isFull ? phone.value() : phone.maskedPhone();
    }

    private InfoView info(OwnInfo own) {
        var kind = own.kind();
        return new InfoView(
                kind.label(),
                kind.owners().stream()
                        .sorted()
                        .map(code -> organization.findUnit(code).map(Unit::name).orElse(code))
                        .toList(),
                codes.label(CodeList.INFO_SOURCE, own.info().source()),
                kind.basis(),
                own.info().collectedAt(),
                own.info().validFrom(),
                own.info().validTo(),
                kind.isSensitive(),
                kind.isKeptFromSelf(),
                own.content());
    }

    /** Whether that it was read tells of what is sensitive: who has something to do with him, or that there is such a thing. */
    private static boolean isTelling(RecordReading reading) {
        return reading.isOfDepartment()
                || reading.action().equals("reveal-resident")
                        && reading.detail() != null
                        && reading.detail().endsWith(": " + SENSITIVE_READING);
    }

    private ReadingView reading(RecordReading reading, boolean isFull) {
        if (reading.action().equals("scan-household") || reading.action().equals("open-chip")) {
            return new ReadingView(
                    reading.happenedAt(), reading.unitName(), messages.text("account.reading.scan"), null);
        }
        var said =
                reading.detail() == null ? new String[] {""} : reading.detail().split(": ", 2);
        if (reading.action().endsWith("-shared")) {
            return new ReadingView(
                    reading.happenedAt(), reading.unitName(), said[0], messages.text("account.reading.SHARED"));
        }
        if (reading.action().equals("show-certificate")) {
            var parts = isFull ? said[said.length - 1] : messages.text("account.reading.CERTIFICATE");
            return new ReadingView(reading.happenedAt(), reading.unitName(), said[0], parts);
        }
        return new ReadingView(
                reading.happenedAt(), reading.unitName(), said[0], said.length > 1 ? partsRead(said[1], isFull) : null);
    }

    @Nullable
    private String partsRead(String names, boolean isFull) {
        var words = Stream.of(names.split(", "))
                .filter(name -> isFull || !name.equals(SENSITIVE_READING))
                .map(name -> messages.text("account.reading." + name))
                .toList();
        return words.isEmpty() ? null : String.join(messages.text("account.reading.and"), words);
    }
}
