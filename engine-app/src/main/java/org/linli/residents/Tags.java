package org.linli.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** Gives tags to dwellings, households and people, and takes them away again; who had which when stays. */
@UseCaseService
public class Tags {
    private final TagMapper tags;
    private final DwellingMapper dwellings;
    private final HouseholdRecords households;
    private final ResidentRecords residents;
    private final ArchiveCodes codes;
    private final ArchiveAccess access;
    private final Changes changes;
    private final AuditLog audit;

    Tags(
            TagMapper tags,
            DwellingMapper dwellings,
            HouseholdRecords households,
            ResidentRecords residents,
            ArchiveCodes codes,
            ArchiveAccess access,
            Changes changes,
            AuditLog audit) {
        this.tags = tags;
        this.dwellings = dwellings;
        this.households = households;
        this.residents = residents;
        this.codes = codes;
        this.access = access;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Gives a tag; one that is there stays as it is, so that a repeated request does no harm.
     *
     * @param from since when, or null for today
     * @throws NotFoundException if the record is not where the user keeps the archive
     * @throws InvalidRequestException if there is no such tag for such a record, the household is shut, or the day is to
     *     come
     */
    public void give(Subject subject, String number, String code, LocalDate from, String note, CurrentUser user) {
        var id = locked(subject, number, user);
        refuseShut(subject, number);
        var kind = codes.tagKind(code)
                .filter(tag -> tag.fits(subject))
                .orElseThrow(() -> new InvalidRequestException("tag", "resident.tag.unknown"));
        var change = changes.of(ChangeKind.CHANGED, from, note, user);
        var isThere = tags.listOpen(subject, List.of(id)).stream()
                .anyMatch(tag -> tag.tagCode().equals(kind.code()));
        if (!isThere) {
            tags.insert(new TagMapper.NewTag(kind.code(), subject, id, change));
            audit.record("give-tag", object(subject, number), AuditResult.SUCCESS, kind.code());
        }
    }

    /**
     * Takes a tag away; one that is not there is taken away already.
     *
     * @param until the first day without it, or null for today
     * @throws NotFoundException if the record is not where the user keeps the archive
     * @throws InvalidRequestException if the day is to come, or before it was given
     */
    public void take(Subject subject, String number, String code, LocalDate until, CurrentUser user) {
        Changes.refuseImpossible(until, "until");
        var id = locked(subject, number, user);
        var change = changes.of(ChangeKind.CHANGED, until, null, user);
        var given = tags.listOpen(subject, List.of(id)).stream()
                .filter(tag -> tag.tagCode().equals(code))
                .findFirst();
        given.ifPresent(tag -> {
            Changes.refuseBefore(change.validFrom(), tag.validFrom());
            tags.end(tag.id(), change.validFrom(), change);
            audit.record("take-tag", object(subject, number), AuditResult.SUCCESS, code);
        });
    }

    private void refuseShut(Subject subject, String number) {
        if (subject == Subject.HOUSEHOLD
                && households.find(number).filter(Household::isActive).isEmpty()) {
            throw new InvalidRequestException("tag", "resident.household.shut");
        }
    }

    private long locked(Subject subject, String number, CurrentUser user) {
        var scope = access.places(user, ArchiveAccess.WRITE);
        return switch (subject) {
            case HOUSEHOLD -> households.locked(number, scope).id();
            case RESIDENT -> residents.locked(number, scope).id();
            case DWELLING ->
                dwellings
                        .lock(number)
                        .filter(row -> scope.covers(row.gridId(), row.communityId(), row.streetId()))
                        .orElseThrow(NotFoundException::new)
                        .id();
        };
    }

    private static String object(Subject subject, String number) {
        return subject.name().toLowerCase(Locale.ROOT) + ":" + number;
    }
}
