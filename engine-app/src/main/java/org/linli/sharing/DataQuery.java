package org.linli.sharing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseFile;
import org.linli.casefile.CaseFileService;
import org.linli.casefile.CaseKind;
import org.linli.residents.Confidence;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.InfoKind;
import org.linli.residents.InfoTexts;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.PostView;
import org.linli.security.PostPermissions;
import org.linli.shared.UseCaseService;
import org.linli.shared.Zone;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.settings.OfficeSettings;
import org.linli.shared.settings.ReferenceValue;
import org.linli.sharing.KindFields.Cover;
import org.linli.sharing.KindRights.Reach;
import org.linli.sharing.KindRights.Seen;

/** 一库查询: somebody's identity in, the permitted part of what the departments have of him out; for a case and a purpose. */
@UseCaseService
public class DataQuery {
    private static final String REFERENCE = "shared-record";

    private final SharedRecordMapper records;
    private final RecordStore store;
    private final RecordOwners owners;
    private final KindRights rights;
    private final KindFields fields;
    private final PurposeKinds purposes;
    private final CaseConcerns concerns;
    private final LookupLog log;
    private final LookupMapper lookups;
    private final CaseFileService cases;
    private final CaseAccess caseAccess;
    private final DocumentNumbers documents;
    private final InfoTexts texts;
    private final PostPermissions permissions;
    private final OfficeSettings settings;
    private final DataCipher cipher;
    private final Clock clock;

    DataQuery(
            SharedRecordMapper records,
            RecordStore store,
            RecordOwners owners,
            KindRights rights,
            KindFields fields,
            PurposeKinds purposes,
            CaseConcerns concerns,
            LookupLog log,
            LookupMapper lookups,
            CaseFileService cases,
            CaseAccess caseAccess,
            DocumentNumbers documents,
            InfoTexts texts,
            PostPermissions permissions,
            OfficeSettings settings,
            DataCipher cipher,
            Clock clock) {
        this.records = records;
        this.store = store;
        this.owners = owners;
        this.rights = rights;
        this.fields = fields;
        this.purposes = purposes;
        this.concerns = concerns;
        this.log = log;
        this.lookups = lookups;
        this.cases = cases;
        this.caseAccess = caseAccess;
        this.documents = documents;
        this.texts = texts;
        this.permissions = permissions;
        this.settings = settings;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Whom, for what and for which case. */
    public record Question(DocumentKind documentKind, String documentNumber, String purpose, String caseNumber) {
        @Override
        public String toString() {
            return "Question for " + caseNumber;
        }
    }

    /** A field as it is shown; {@code text} null: covered as a whole. */
    public record ShownField(String name, String label, String text, boolean isCovered) {
        @Override
        public String toString() {
            return "ShownField " + name;
        }
    }

    /** A record; {@code reference} names it in what is asked about it. */
    public record ShownRecord(
            String reference,
            List<ShownField> fields,
            String owner,
            String source,
            RecordWay way,
            Instant collectedAt,
            Instant receivedAt,
            Confidence confidence,
            LocalDate validFrom,
            LocalDate validUntil,
            boolean isValid,
            boolean isDisputed,
            String ground) {}

    /** A kind with what there is; {@code mayUncover}: whether more is shown when asked anew. */
    public record ShownKind(InfoKind kind, boolean mayUncover, List<ShownRecord> records) {}

    /** What was found; {@code empty}: kinds that he may see and of which there is nothing. */
    public record Found(
            String number,
            String document,
            String caseNumber,
            Instant lookedAt,
            Instant openUntil,
            List<ShownKind> kinds,
            List<InfoKind> empty) {}

    /** For what somebody at a desk may look. */
    public List<ReferenceValue> purposes() {
        return log.purposes().stream()
                .filter(purpose -> !purposes.of(purpose.code()).isEmpty())
                .toList();
    }

    /** The kinds of case for which a purpose may be named. */
    public Set<CaseKind> casesOf(String purpose) {
        return purposes.casesOf(purpose);
    }

    /** What a purpose is called that stands in the log. */
    public String purposeName(String code) {
        return log.purposes().stream()
                .filter(purpose -> purpose.code().equals(code))
                .map(ReferenceValue::label)
                .findFirst()
                .orElse(code);
    }

    /**
     * Looks somebody up; recorded, whether anything is found or not.
     *
     * @throws InvalidRequestException naming what is wrong: the number, the purpose, which has to be one of such cases, or the
     *     case, which has to be open and one that the user reads; one that he reported himself has to name somebody
     */
    public Found find(Question question, CurrentUser user) {
        log.requirePurpose(question.purpose());
        var who = documents.require(question.documentKind(), question.documentNumber(), "documentNumber");
        var caseFile = openCase(question.caseNumber(), user);
        var seen = seen(question.purpose(), caseFile, user);
        refuseOwnWithoutPerson(caseFile, who, user);
        var found = seen.isEmpty() ? List.<SharedRecord>of() : records.list(store.keys(who), seen.keySet());
        var byKind = found.stream().collect(Collectors.groupingBy(SharedRecord::kindCode));
        var shown = new LinkedHashSet<>(seen.keySet());
        shown.retainAll(byKind.keySet());
        var number =
                log.ofDesk(Lookup.Way.DESK, user, post(user), who, caseFile.caseNumber(), question.purpose(), shown);
        var disputed = store.disputed(found);
        var kinds = new ArrayList<ShownKind>();
        var empty = new ArrayList<InfoKind>();
        seen.forEach((code, kind) -> {
            if (byKind.containsKey(code)) {
                kinds.add(shown(kind, byKind.get(code), kind.reach() == Reach.FULL, disputed));
            } else {
                empty.add(kind.kind());
            }
        });
        var now = clock.instant();
        return new Found(number, who.masked(), caseFile.caseNumber(), now, now.plus(openFor()), kinds, empty);
    }

    /**
     * Shows the records of one kind in full, for a look-up that is not over; recorded once more.
     *
     * @throws NotFoundException if the user made no such look-up lately, or may not see the kind in full
     * @throws InvalidRequestException naming {@code caseNumber} if the case was closed meanwhile
     */
    public ShownKind uncover(String lookupNumber, String kindCode, CurrentUser user) {
        var lookup = own(lookupNumber, user);
        var caseFile = openCase(lookup.caseNumber(), user);
        var kind = Optional.ofNullable(seen(lookup.purpose(), caseFile, user).get(kindCode))
                .filter(seen -> seen.reach() != Reach.COVERED)
                .orElseThrow(NotFoundException::new);
        var who = new DocumentNumber(lookup.documentKind(), lookup.documentNumber());
        var found = records.list(store.keys(who), Set.of(kindCode));
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        log.ofDesk(Lookup.Way.REVEAL, user, post(user), who, lookup.caseNumber(), lookup.purpose(), Set.of(kindCode));
        return shown(kind, found, true, store.disputed(found));
    }

    /**
     * The record of a look-up that is not over.
     *
     * @throws NotFoundException if the user made no such look-up lately, or saw no such record in it
     */
    SharedRecord seen(Lookup lookup, String reference) {
        var id = cipher.open(REFERENCE, reference).map(Long::valueOf).orElseThrow(NotFoundException::new);
        var who = new DocumentNumber(lookup.documentKind(), lookup.documentNumber());
        return records.list(store.keys(who), Set.copyOf(lookup.kindCodes())).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if the user made no such look-up lately */
    Lookup own(String lookupNumber, CurrentUser user) {
        return lookups.find(lookupNumber)
                .filter(lookup -> lookup.staffId() != null && lookup.staffId() == user.staffId())
                .filter(lookup -> lookup.happenedAt().plus(openFor()).isAfter(clock.instant()))
                .orElseThrow(() -> new NotFoundException("sharing.lookup.over"));
    }

    /** What both his role and the purpose in such a case give him. */
    private Map<String, KindRights.Seen> seen(String purpose, CaseFile caseFile, CurrentUser user) {
        var needed = purposes.of(purpose, caseFile.kind());
        var seen = new LinkedHashMap<>(rights.of(user));
        seen.keySet().retainAll(needed);
        return seen;
    }

    /** Otherwise anybody could report something and look up whomever he likes. */
    private void refuseOwnWithoutPerson(CaseFile caseFile, DocumentNumber who, CurrentUser user) {
        var isOwn = caseFile.reportedById() != null && caseFile.reportedById() == user.staffId();
        if (isOwn && concerns.concerns(caseFile.caseNumber(), who).isEmpty()) {
            throw new InvalidRequestException("caseNumber", "sharing.case.own");
        }
    }

    private CaseFile openCase(String caseNumber, CurrentUser user) {
        CaseFile caseFile;
        try {
            caseFile = cases.find(caseNumber);
        } catch (NotFoundException unknown) {
            throw new InvalidRequestException("caseNumber", "sharing.case.unknown");
        }
        if (!caseAccess.mayRead(user, caseFile.id())) {
            throw new InvalidRequestException("caseNumber", "sharing.case.unknown");
        }
        if (caseFile.isClosed()) {
            throw new InvalidRequestException("caseNumber", "sharing.case.closed");
        }
        return caseFile;
    }

    private PostView post(CurrentUser user) {
        return permissions.of(user, KindRights.QUERY).stream().findFirst().orElse(null);
    }

    private Duration openFor() {
        return Duration.ofMinutes(settings.whole("sharing.openMinutes"));
    }

    private ShownKind shown(Seen seen, List<SharedRecord> rows, boolean isFull, Set<Long> disputed) {
        var shown = rows.stream()
                .map(row -> shown(row, seen.kind(), isFull, disputed.contains(row.id())))
                .toList();
        var hidesSomething =
                shown.stream().flatMap(row -> row.fields().stream()).anyMatch(ShownField::isCovered);
        return new ShownKind(seen.kind(), hidesSomething && seen.reach() == Reach.ON_REQUEST, shown);
    }

    private ShownRecord shown(SharedRecord row, InfoKind kind, boolean isFull, boolean isDisputed) {
        return new ShownRecord(
                cipher.seal(REFERENCE, Long.toString(row.id())),
                shownFields(texts.read(row.content()), kind, isFull),
                owners.name(row.ownerCode()),
                row.source(),
                row.way(),
                row.collectedAt(),
                row.receivedAt(),
                row.confidence(),
                row.validFrom(),
                row.validUntil(),
                row.holdsOn(LocalDate.ofInstant(clock.instant(), Zone.OFFICE)),
                isDisputed,
                row.ground());
    }

    /** The usual fields in their order, then whatever else the department sent. */
    private List<ShownField> shownFields(Map<String, String> said, InfoKind kind, boolean isFull) {
        var names = new LinkedHashSet<String>();
        fields.of(kind.code()).stream()
                .map(KindFields.Field::name)
                .filter(said::containsKey)
                .forEach(names::add);
        names.addAll(said.keySet());
        return names.stream()
                .map(name -> {
                    var cover =
                            isFull ? Cover.PLAIN : kind.isSensitive() ? Cover.SECRET : fields.cover(kind.code(), name);
                    return new ShownField(
                            name,
                            fields.label(kind.code(), name),
                            KindFields.covered(said.get(name), cover),
                            cover != Cover.PLAIN);
                })
                .toList();
    }
}
