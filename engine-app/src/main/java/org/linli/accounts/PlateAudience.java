package org.linli.accounts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.plates.ScannedPlate;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.ArchiveReading;
import org.linli.residents.ArchiveTag;
import org.linli.residents.Household;
import org.linli.residents.HouseholdKind;
import org.linli.residents.Member;
import org.linli.residents.OwnArchive;
import org.linli.residents.OwnHousehold;
import org.linli.residents.Subject;
import org.linli.residents.TagKind;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentResident;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;

/**
 * What a plate tells, beside what it tells everybody, to those who are logged in (domain rules H-04, H-05): to whoever lives
 * there his own household, to staff what the row scope of the archive gives them, to all others nothing.
 */
@UseCaseService
public class PlateAudience {
    private final ResidentAccounts accounts;
    private final OwnArchive own;
    private final ArchiveReading reading;
    private final ArchiveCodes codes;
    private final AuditLog audit;

    PlateAudience(
            ResidentAccounts accounts, OwnArchive own, ArchiveReading reading, ArchiveCodes codes, AuditLog audit) {
        this.accounts = accounts;
        this.own = own;
        this.reading = reading;
        this.codes = codes;
        this.audit = audit;
    }

    /** A household as the staff responsible for it see it at its door; the rest is in the archive. */
    public record Summary(String number, HouseholdKind kind, String householder, int people, List<String> tags) {}

    /** The resident's own households behind the door; none for whoever does not live there. */
    public List<OwnHousehold> own(ScannedPlate plate, CurrentResident resident) {
        var account = accounts.get(resident);
        return account.isLinked() ? own.householdsAt(account.residentNumber(), plate.dwellingId()) : List.of();
    }

    /** Whether the archive of this door is his, be the door empty or not. */
    public boolean isResponsible(ScannedPlate plate, CurrentUser user) {
        return reading.isResponsible(plate.dwellingId(), user);
    }

    /** The households behind the door for which the member of staff is responsible; reading them leaves a line. */
    public List<Summary> responsible(ScannedPlate plate, CurrentUser user) {
        var homes = reading.householdsAt(plate.dwellingId(), user);
        if (homes.isEmpty()) {
            return List.of();
        }
        var ids = homes.stream().map(Household::id).toList();
        var members = reading.membersOf(ids).stream().collect(Collectors.groupingBy(Member::householdId));
        var tags =
                reading.tagsOf(Subject.HOUSEHOLD, ids).stream().collect(Collectors.groupingBy(ArchiveTag::subjectId));
        var heads = reading.byId(homes.stream()
                .map(Household::householderId)
                .filter(id -> id != null)
                .toList());
        homes.forEach(home ->
                audit.record("scan-household", "household:" + home.number(), AuditResult.SUCCESS, plate.number()));
        return homes.stream()
                .map(home -> new Summary(
                        home.number(),
                        home.kind(),
                        heads.containsKey(home.householderId())
                                ? heads.get(home.householderId())
                                        .details()
                                        .name()
                                        .value()
                                : null,
                        members.getOrDefault(home.id(), List.of()).size(),
                        labels(tags, home)))
                .toList();
    }

    private List<String> labels(Map<Long, List<ArchiveTag>> tags, Household home) {
        return tags.getOrDefault(home.id(), List.of()).stream()
                .map(tag -> codes.tagKind(tag.tagCode()).map(TagKind::label).orElse(tag.tagCode()))
                .toList();
    }
}
