package org.linli.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.DocumentNumber;
import org.linli.residents.InfoKind;
import org.linli.residents.InfoTexts;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;

/** What other features may do with the departments' data: find what an application need not ask for, and add what it decided. */
@UseCaseService
public class SharedData {
    /** The purpose of a machine that looks for an application, one of the list {@code shared-purpose}. */
    public static final String FOR_SERVICE = "service";

    private final SharedRecordMapper records;
    private final RecordStore store;
    private final RecordOwners owners;
    private final PurposeKinds purposes;
    private final LookupLog log;
    private final ArchiveCodes codes;
    private final InfoTexts texts;
    private final Clock clock;

    SharedData(
            SharedRecordMapper records,
            RecordStore store,
            RecordOwners owners,
            PurposeKinds purposes,
            LookupLog log,
            ArchiveCodes codes,
            InfoTexts texts,
            Clock clock) {
        this.records = records;
        this.store = store;
        this.owners = owners;
        this.purposes = purposes;
        this.log = log;
        this.codes = codes;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What holds today of a person, by kind, for an application of his; the look-up is recorded. Kinds of which there is nothing
     * are left out, as are sealed ones.
     *
     * @throws InvalidRequestException if the office offers no such purpose
     */
    public Map<String, List<SharedFact>> held(
            DocumentNumber who, Collection<String> kinds, String caseNumber, String purpose) {
        log.requirePurpose(purpose);
        var found = holding(who, kinds, purpose);
        var disputed = store.disputed(found);
        var prefilled = records.listPrefilled();
        var held = new LinkedHashMap<String, List<SharedFact>>();
        found.stream()
                .collect(Collectors.groupingBy(SharedRecord::kindCode, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, rows) -> held.put(
                        kind,
                        rows.stream()
                                .map(row -> fact(row, prefilled.contains(kind), disputed.contains(row.id())))
                                .toList()));
        log.ofCase(who, caseNumber, purpose, held.keySet());
        return held;
    }

    /**
     * Before there is an application: those of the kinds of an item of which something holds today that nobody disputes. Yes or
     * no, nothing else, sealed ones never; whom it was about is recorded.
     */
    public Set<String> outlook(DocumentNumber who, Collection<String> kinds, String itemCode) {
        var open = open(kinds, FOR_SERVICE);
        if (open.isEmpty()) {
            return Set.of();
        }
        var held = new LinkedHashSet<>(records.listKinds(new SharedRecordMapper.Held(store.keys(who), open, today())));
        log.ofOutlook(who, itemCode, held);
        return held;
    }

    /**
     * Adds what a case decided; once for each case and kind, later calls change nothing.
     *
     * @throws InvalidRequestException if there is no such kind, the department does not own it, or the fields do not fit
     */
    public void writeBack(NewSharedRecord added) {
        store.addOfCase(added);
    }

    /** What a case added holds no more, since what it decided was taken back; where it added nothing, nothing happens. */
    public void endOfCase(String kindCode, String ownerCode, String caseNumber) {
        store.endOfCase(kindCode, ownerCode, caseNumber, today().minusDays(1));
    }

    private List<SharedRecord> holding(DocumentNumber who, Collection<String> kinds, String purpose) {
        var open = open(kinds, purpose);
        return open.isEmpty()
                ? List.of()
                : records.list(store.keys(who), open).stream()
                        .filter(row -> row.holdsOn(today()))
                        .toList();
    }

    /** Of the kinds that are asked for, those that the purpose needs. */
    private Set<String> open(Collection<String> kinds, String purpose) {
        var needed = purposes.of(purpose);
        return codes.infoKinds().stream()
                .filter(kind -> !kind.isSealed())
                .map(InfoKind::code)
                .filter(kinds::contains)
                .filter(needed::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private SharedFact fact(SharedRecord row, boolean isPrefilled, boolean isDisputed) {
        return new SharedFact(
                row.kindCode(),
                isPrefilled ? texts.read(row.content()) : Map.of(),
                row.ownerCode(),
                owners.name(row.ownerCode()),
                row.collectedAt(),
                row.confidence(),
                row.validFrom(),
                row.validUntil(),
                isDisputed);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
    }
}
