package org.linli.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.Confidence;
import org.linli.residents.DocumentNumber;
import org.linli.residents.InfoTexts;
import org.linli.residents.PersonIndex;
import org.linli.shared.persistence.Batches;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Writes the departments' records: the same record again replaces itself, and what is older never replaces what is newer. */
@Component
class RecordStore {
    private static final String OF_CASE = "case";

    private final SharedRecordMapper records;
    private final PersonIndex index;
    private final DataCipher cipher;
    private final InfoTexts texts;
    private final ArchiveCodes codes;
    private final Batches batches;
    private final Clock clock;

    RecordStore(
            SharedRecordMapper records,
            PersonIndex index,
            DataCipher cipher,
            InfoTexts texts,
            ArchiveCodes codes,
            Batches batches,
            Clock clock) {
        this.records = records;
        this.index = index;
        this.cipher = cipher;
        this.texts = texts;
        this.codes = codes;
        this.batches = batches;
        this.clock = clock;
    }

    /** What became of some records. */
    record Tally(int added, int replaced, int unchanged, int outdated) {
        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    added + other.added,
                    replaced + other.replaced,
                    unchanged + other.unchanged,
                    outdated + other.outdated);
        }
    }

    /** The fingerprints under which somebody may be stored. */
    List<String> keys(DocumentNumber who) {
        return index.allOfDocument(who);
    }

    /** The ids of those that somebody says are wrong. */
    Set<Long> disputed(Collection<SharedRecord> found) {
        return found.isEmpty()
                ? Set.of()
                : records.listDisputed(found.stream().map(SharedRecord::id).toList());
    }

    /** Writes some records of one department, in the caller's transaction. */
    Tally write(List<IncomingRecord> incoming, String ownerCode, RecordWay way, Long batchId) {
        var writing = new Writing(ownerCode, way, batchId, null);
        writing.read(incoming);
        incoming.forEach(writing::take);
        writing.end();
        return writing.tally();
    }

    /** @throws InvalidRequestException if there is no such kind, the department does not own it, or the fields do not fit */
    void addOfCase(NewSharedRecord added) {
        var kind = codes.infoKind(added.kindCode())
                .filter(found -> found.owners().contains(added.ownerCode()))
                .orElseThrow(() -> new InvalidRequestException("kindCode", "sharing.kind.owner"));
        texts.check(added.fields());
        var incoming = new IncomingRecord(
                added.who(),
                kind,
                OF_CASE,
                added.caseNumber(),
                added.fields(),
                added.collectedAt(),
                Confidence.VERIFIED,
                added.validFrom(),
                added.validUntil(),
                kind.basis(),
                null);
        var writing = new Writing(added.ownerCode(), RecordWay.CASE, null, added.caseNumber());
        writing.read(List.of(incoming));
        if (writing.known.isEmpty()) {
            writing.take(incoming);
            writing.end();
        }
    }

    /** It is as if it had been sent again with this last day; an earlier one stays. */
    void endOfCase(String kindCode, String ownerCode, String caseNumber, LocalDate lastDay) {
        var stored = cipher.fingerprints(keyText(ownerCode, OF_CASE, kindCode, caseNumber));
        records.end(stored, lastDay, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    static String keyText(String ownerCode, String source, String kindCode, String key) {
        return "shared-record:" + String.join("\n", ownerCode, source, kindCode, key);
    }

    /** Some records of one department on their way into the database. */
    private final class Writing {
        private final String ownerCode;
        private final RecordWay way;
        private final Long batchId;
        private final String caseNumber;
        private final Map<String, SharedRecord> known = new HashMap<>();
        private final Map<String, SharedRecord> inserts = new LinkedHashMap<>();
        private final Map<String, SharedRecord> updates = new LinkedHashMap<>();
        private int unchanged;
        private int outdated;

        Writing(String ownerCode, RecordWay way, Long batchId, String caseNumber) {
            this.ownerCode = ownerCode;
            this.way = way;
            this.batchId = batchId;
            this.caseNumber = caseNumber;
        }

        /** Finds what is stored of these already, with whichever key. */
        void read(List<IncomingRecord> incoming) {
            var byStored = new HashMap<String, String>();
            incoming.forEach(record -> {
                var all = cipher.fingerprints(text(record));
                all.forEach(stored -> byStored.put(stored, all.get(0)));
            });
            records.lock(byStored.keySet()).forEach(row -> known.put(byStored.get(row.recordIndex()), row));
        }

        void take(IncomingRecord incoming) {
            var key = cipher.fingerprint(text(incoming));
            var before = known.get(key);
            var row = row(incoming, key, before);
            if (before == null) {
                inserts.put(key, row);
                known.put(key, row);
            } else if (row.collectedAt().isBefore(before.collectedAt())) {
                outdated++;
            } else if (isSame(row, before)) {
                unchanged++;
            } else {
                (inserts.containsKey(key) ? inserts : updates).put(key, row);
                known.put(key, row);
            }
        }

        void end() {
            batches.run(SharedRecordMapper.class, batch -> {
                inserts.values().forEach(batch::insert);
                updates.values().forEach(batch::update);
            });
        }

        Tally tally() {
            return new Tally(inserts.size(), updates.size(), unchanged, outdated);
        }

        private String text(IncomingRecord record) {
            return keyText(ownerCode, record.source(), record.kind().code(), record.key());
        }

        private SharedRecord row(IncomingRecord incoming, String key, SharedRecord before) {
            return new SharedRecord(
                    before == null ? 0 : before.id(),
                    index.ofDocument(incoming.who()),
                    incoming.who().kind(),
                    incoming.who().number(),
                    incoming.kind().code(),
                    key,
                    new PersonalText(incoming.key()),
                    texts.written(incoming.fields()),
                    ownerCode,
                    incoming.source(),
                    way,
                    incoming.collectedAt().truncatedTo(ChronoUnit.MILLIS),
                    incoming.confidence(),
                    incoming.validFrom(),
                    incoming.validUntil(),
                    incoming.ground(),
                    incoming.consentedAt(),
                    caseNumber,
                    batchId,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    0);
        }
    }

    private static boolean isSame(SharedRecord one, SharedRecord other) {
        return one.documentKind() == other.documentKind()
                && one.documentNumber().equals(other.documentNumber())
                && one.content().equals(other.content())
                && one.collectedAt().equals(other.collectedAt())
                && one.confidence() == other.confidence()
                && Objects.equals(one.validFrom(), other.validFrom())
                && Objects.equals(one.validUntil(), other.validUntil())
                && one.ground().equals(other.ground())
                && Objects.equals(one.consentedAt(), other.consentedAt());
    }
}
