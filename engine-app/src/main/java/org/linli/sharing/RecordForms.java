package org.linli.sharing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.Confidence;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.InfoKind;
import org.linli.residents.InfoTexts;
import org.linli.shared.Texts;
import org.linli.shared.Zone;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Reads what a department wrote, and says everything that is wrong with it. */
@Component
class RecordForms {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]");
    private static final int DAY_LENGTH = 10;

    private static final Map<String, DocumentKind> DOCUMENT_KINDS = Map.of(
            "身份证", DocumentKind.RESIDENT_ID,
            "居民身份证", DocumentKind.RESIDENT_ID,
            "港澳台居民居住证", DocumentKind.HMT_RESIDENCE_PERMIT,
            "外国人永久居留身份证", DocumentKind.FOREIGNER_RESIDENCE_CARD,
            "护照", DocumentKind.PASSPORT,
            "军人证件", DocumentKind.MILITARY_ID);
    private static final Map<String, Confidence> CONFIDENCES =
            Map.of("已核实", Confidence.VERIFIED, "本人申报", Confidence.DECLARED, "存疑", Confidence.DOUBTFUL);

    private final ArchiveCodes codes;
    private final DocumentNumbers documents;
    private final InfoTexts texts;
    private final Clock clock;

    RecordForms(ArchiveCodes codes, DocumentNumbers documents, InfoTexts texts, Clock clock) {
        this.codes = codes;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    /** What was meant, or what is wrong with it; one of the two. */
    record Reading(IncomingRecord record, List<FieldProblem> problems) {}

    /** Reads for one department, for whose kinds alone it may write; for many records, once. */
    Reader reader(String ownerCode, String defaultSource) {
        var kinds = new HashMap<String, InfoKind>();
        codes.infoKinds().forEach(kind -> {
            kinds.put(kind.code(), kind);
            kinds.put(kind.name(), kind);
            kinds.put(Integer.toString(kind.number()), kind);
        });
        return raw -> new Form(raw, kinds, ownerCode, defaultSource).read();
    }

    interface Reader {
        Reading read(RawRecord raw);
    }

    /** One record while it is read. */
    private final class Form {
        private final RawRecord raw;
        private final Map<String, InfoKind> kinds;
        private final String ownerCode;
        private final String defaultSource;
        private final List<FieldProblem> problems = new ArrayList<>();

        Form(RawRecord raw, Map<String, InfoKind> kinds, String ownerCode, String defaultSource) {
            this.raw = raw;
            this.kinds = kinds;
            this.ownerCode = ownerCode;
            this.defaultSource = defaultSource;
        }

        Reading read() {
            var kind = kind();
            var documentKind = documentKind();
            var number = text("documentNumber", raw.documentNumber(), 40, true);
            var read = documentKind == null || number == null ? null : documents.read(documentKind, number);
            if (read != null && read.number() == null) {
                refuse("documentNumber", read.refusal());
            }
            var key = text("key", raw.key(), 80, true);
            var source = text("source", raw.source(), 40, false);
            var collectedAt = collectedAt();
            var confidence = meaning("confidence", raw.confidence(), RecordForms::confidence);
            var from = meaning("validFrom", raw.validFrom(), RecordForms::day);
            var until = meaning("validUntil", raw.validUntil(), RecordForms::day);
            if (from != null && until != null && until.isBefore(from)) {
                refuse("validUntil", "sharing.form.until");
            }
            var ground = text("ground", raw.ground(), 60, false);
            var consentedAt = meaning("consentedAt", raw.consentedAt(), RecordForms::day);
            if (kind != null && kind.needsConsent() && consentedAt == null && Texts.isBlank(raw.consentedAt())) {
                refuse("consentedAt", "resident.info.consent");
            }
            checkFields();
            if (!problems.isEmpty()) {
                return new Reading(null, List.copyOf(problems));
            }
            return new Reading(
                    new IncomingRecord(
                            read.number(),
                            kind,
                            source == null ? defaultSource : source,
                            key,
                            Map.copyOf(raw.fields()),
                            collectedAt,
                            confidence == null ? Confidence.VERIFIED : confidence,
                            from,
                            until,
                            ground == null ? kind.basis() : ground,
                            consentedAt),
                    List.of());
        }

        private InfoKind kind() {
            var text = text("kind", raw.kind(), 40, true);
            var kind = text == null ? null : kinds.get(text);
            if (text != null && kind == null) {
                refuse("kind", "resident.code.unknown");
            } else if (kind != null && !kind.owners().contains(ownerCode)) {
                refuse("kind", "sharing.kind.owner");
                return null;
            }
            return kind;
        }

        private DocumentKind documentKind() {
            return Texts.isBlank(raw.documentKind())
                    ? DocumentKind.RESIDENT_ID
                    : meaning("documentKind", raw.documentKind(), RecordForms::documentKind);
        }

        private Instant collectedAt() {
            var text = text("collectedAt", raw.collectedAt(), 40, true);
            var moment = text == null ? null : moment(text);
            if (text != null && moment == null) {
                refuse("collectedAt", "sharing.form.moment");
            } else if (moment != null && moment.isAfter(clock.instant())) {
                refuse("collectedAt", "sharing.form.future");
            }
            return moment;
        }

        private void checkFields() {
            try {
                texts.check(raw.fields() == null ? Map.of() : raw.fields());
            } catch (InvalidRequestException refusal) {
                refusal.fields()
                        .forEach(field ->
                                problems.add(new FieldProblem("fields", field.messageKey(), field.arguments())));
            }
        }

        private String text(String field, String text, int most, boolean isRequired) {
            if (Texts.isBlank(text)) {
                if (isRequired) {
                    refuse(field, "security.field.required");
                }
                return null;
            }
            if (Texts.length(text.strip()) > most) {
                refuse(field, "security.field.length", most);
                return null;
            }
            return text.strip();
        }

        private <T> T meaning(String field, String text, Function<String, T> meanings) {
            if (Texts.isBlank(text)) {
                return null;
            }
            var meaning = meanings.apply(text.strip());
            if (meaning == null) {
                refuse(
                        field,
                        field.startsWith("valid") || field.endsWith("At")
                                ? "resident.import.day"
                                : "resident.code.unknown");
            }
            return meaning;
        }

        private void refuse(String field, String messageKey, Object... arguments) {
            problems.add(new FieldProblem(field, messageKey, arguments));
        }
    }

    private static DocumentKind documentKind(String text) {
        return DOCUMENT_KINDS.getOrDefault(text, named(DocumentKind.values(), text));
    }

    private static Confidence confidence(String text) {
        return CONFIDENCES.getOrDefault(text, named(Confidence.values(), text));
    }

    private static <E extends Enum<E>> E named(E[] values, String text) {
        for (var value : values) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        return null;
    }

    /** A moment with its zone, or in office time, or the beginning of a day there. */
    private static Instant moment(String text) {
        try {
            if (text.contains("T")) {
                return OffsetDateTime.parse(text).toInstant();
            }
            if (text.length() > DAY_LENGTH && text.contains(":")) {
                return LocalDateTime.parse(text.replace('/', '-'), MINUTE)
                        .atZone(Zone.OFFICE)
                        .toInstant();
            }
        } catch (DateTimeException noMoment) {
            return null;
        }
        var day = day(text);
        return day == null ? null : day.atStartOfDay(Zone.OFFICE).toInstant();
    }

    /** A day as people write it, or the number that office programs make of it. */
    private static LocalDate day(String text) {
        try {
            if (text.matches("\\d{8}")) {
                return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
            }
            if (text.matches("\\d{1,5}(\\.\\d+)?")) {
                return LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(text));
            }
            var parts = text.replaceAll("[年月/.]", "-").replace("日", "").split("-");
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                    : null;
        } catch (DateTimeException | NumberFormatException noDay) {
            return null;
        }
    }
}
