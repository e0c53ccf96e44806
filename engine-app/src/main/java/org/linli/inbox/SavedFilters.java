package org.linli.inbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Filters that people have given a name.
 *
 * <p>Everybody may share his own with a unit where he holds a post; a shared one is changed by whoever made it and by the
 * unit's heads.
 */
@UseCaseService
public class SavedFilters {
    /** How many a person may keep. */
    public static final int MOST = 50;

    private final SavedFilterMapper filters;
    private final AuditLog audit;
    private final Clock clock;

    SavedFilters(SavedFilterMapper filters, AuditLog audit, Clock clock) {
        this.filters = filters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's own and those of his units, by name. */
    public List<SavedFilter> list(CurrentUser user) {
        return filters.list(user.staffId(), user.unitIds());
    }

    /** Whether the person may change or delete it. */
    public boolean mayEdit(SavedFilter filter, CurrentUser user) {
        return filter.ownerId() == user.staffId()
                || filter.unitId() != null && UnitHeads.isHeadOf(user, filter.unitId());
    }

    /**
     * Keeps a filter.
     *
     * @throws InvalidRequestException if the person has too many, has another of this name, or holds no post in the unit
     */
    public SavedFilter add(Wish wish, CurrentUser user) {
        check(wish, null, user);
        if (filters.countOwn(user.staffId()) >= MOST) {
            throw new InvalidRequestException("name", "inbox.saved.tooMany", MOST);
        }
        var filter = filter(UUID.randomUUID().toString(), user.staffId(), wish, 0);
        filters.insert(filter);
        recordSharing("share-filter", filter);
        return find(filter.publicId(), user);
    }

    /**
     * Changes a filter.
     *
     * @throws NotFoundException if the person does not see it
     * @throws NotYourTaskException if he may only use it
     * @throws InvalidRequestException as {@link #add}
     */
    public SavedFilter change(String publicId, Wish wish, int version, CurrentUser user) {
        var old = editable(publicId, user);
        check(wish, old, user);
        if (filters.update(filter(publicId, old.ownerId(), wish, version)) == 0) {
            throw new OptimisticLockingFailureException("Filter %s was changed meanwhile".formatted(publicId));
        }
        recordSharing("change-shared-filter", old);
        return filters.find(publicId).orElseThrow(NotFoundException::new);
    }

    /**
     * Deletes a filter.
     *
     * @throws NotFoundException if the person does not see it
     * @throws NotYourTaskException if he may only use it
     */
    public void delete(String publicId, CurrentUser user) {
        var filter = editable(publicId, user);
        filters.delete(publicId);
        recordSharing("delete-shared-filter", filter);
    }

    private SavedFilter find(String publicId, CurrentUser user) {
        return filters.find(publicId)
                .filter(filter -> filter.ownerId() == user.staffId()
                        || filter.unitId() != null && user.unitIds().contains(filter.unitId()))
                .orElseThrow(NotFoundException::new);
    }

    private SavedFilter editable(String publicId, CurrentUser user) {
        var filter = find(publicId, user);
        if (!mayEdit(filter, user)) {
            throw new NotYourTaskException("inbox.saved.notYours", filter.ownerName());
        }
        return filter;
    }

    private void check(Wish wish, SavedFilter old, CurrentUser user) {
        var stays = old != null && wish.unitId() != null && wish.unitId().equals(old.unitId());
        if (wish.unitId() != null && !stays && !user.unitIds().contains(wish.unitId())) {
            throw new InvalidRequestException("unitCode", "inbox.saved.unit");
        }
        var isTaken = list(user).stream()
                .filter(other -> old == null || !other.publicId().equals(old.publicId()))
                .filter(other -> other.ownerId() == (old == null ? user.staffId() : old.ownerId()))
                .anyMatch(other -> other.name().equals(wish.name()));
        if (isTaken) {
            throw new InvalidRequestException("name", "inbox.saved.name");
        }
    }

    private SavedFilter filter(String publicId, long ownerId, Wish wish, int version) {
        return new SavedFilter(
                publicId,
                ownerId,
                null,
                wish.unitId(),
                wish.name(),
                wish.view(),
                wish.filter().kind(),
                wish.filter().light(),
                wish.category(),
                wish.text(),
                wish.sort(),
                version,
                clock.instant());
    }

    private void recordSharing(String action, SavedFilter filter) {
        if (filter.unitId() != null) {
            audit.record(action, "filter:" + filter.publicId(), AuditResult.SUCCESS, null);
        }
    }

    /** What is to be kept; {@code category} and {@code text} as they were typed, blank = null. */
    public record Wish(
            String name, Long unitId, InboxView view, InboxFilter filter, String category, String text, String sort) {}
}
