package org.linli.residents;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Shows what is masked elsewhere to those who may see it, for a purpose; each reading leaves a line in the audit log. */
@UseCaseService
public class Revealing {

    /** What somebody wants to see; no more than he needs. */
    public enum Part {
        DOCUMENT,
        PHONE,
        INFOS
    }

    /** What he asked for; null and empty where he did not ask for it or nothing is recorded. */
    public record Revealed(String documentNumber, String phone, Map<Long, Map<String, String>> infos) {

        @Override
        public String toString() {
            return "Revealed";
        }
    }

    private final ArchiveReading reading;
    private final ArchiveProfiles profiles;
    private final ResidentMapper residents;
    private final InfoTexts infoTexts;
    private final ArchiveAccess access;
    private final ArchiveCodes codes;
    private final Changes changes;
    private final AuditLog audit;

    Revealing(
            ArchiveReading reading,
            ArchiveProfiles profiles,
            ResidentMapper residents,
            InfoTexts infoTexts,
            ArchiveAccess access,
            ArchiveCodes codes,
            Changes changes,
            AuditLog audit) {
        this.reading = reading;
        this.profiles = profiles;
        this.residents = residents;
        this.infoTexts = infoTexts;
        this.access = access;
        this.codes = codes;
        this.changes = changes;
        this.audit = audit;
    }

    /** For what a reading may be. */
    public List<CodeValue> purposes() {
        return codes.values(CodeList.PURPOSE);
    }

    /** What of a person the reader may have shown to him. */
    public Set<Part> parts(Resident person, CurrentUser user) {
        if (residents.isInPlaces(person.id(), access.places(user, ArchiveAccess.REVEAL))) {
            return residents.isInPlaces(person.id(), access.places(user, ArchiveAccess.SENSITIVE))
                    ? Set.of(Part.values())
                    : Set.of(Part.DOCUMENT, Part.PHONE);
        }
        return access.departments(user, ArchiveAccess.READ_INFO).isEmpty() ? Set.of() : Set.of(Part.INFOS);
    }

    /**
     * Shows parts of a person's record in full.
     *
     * @throws NotFoundException if the reader may not know the person, or may not see one of the parts
     * @throws InvalidRequestException if the purpose is not one that the office offers
     */
    public Revealed reveal(String number, Set<Part> parts, String purpose, CurrentUser user) {
        var person = reading.readable(number, user);
        if (!parts(person, user).containsAll(parts)) {
            throw new NotFoundException();
        }
        var wanted = codes.values(CodeList.PURPOSE).stream()
                .filter(value -> value.code().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException("purpose", "resident.purpose"));
        record(person, parts, wanted.name());
        var details = person.details();
        return new Revealed(
                parts.contains(Part.DOCUMENT) ? text(details.documentNumber()) : null,
                parts.contains(Part.PHONE) ? text(details.phone()) : null,
                parts.contains(Part.INFOS) ? secrets(person, user) : Map.of());
    }

    /** Notes that all of his record was read for him, such as for a paper that he is given. */
    public void noteWholeReading(Resident person, String purpose) {
        record(person, Set.of(Part.values()), purpose);
    }

    private void record(Resident person, Set<Part> parts, String purpose) {
        audit.record(
                "reveal-resident",
                "resident:" + person.number(),
                AuditResult.SUCCESS,
                purpose + ": " + parts.stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
    }

    private Map<Long, Map<String, String>> secrets(Resident person, CurrentUser user) {
        var secrets = new TreeMap<Long, Map<String, String>>();
        profiles.known(person, changes.today(), user).stream()
                .filter(known -> known.content() == null)
                .forEach(known -> secrets.put(
                        known.info().id(), infoTexts.read(known.info().content())));
        return secrets;
    }

    private static String text(PersonalText personal) {
        return personal == null ? null : personal.value();
    }
}
