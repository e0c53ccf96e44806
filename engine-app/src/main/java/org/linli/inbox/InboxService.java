package org.linli.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseKind;
import org.linli.casefile.CaseWords;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.InvalidRequestException;

/** Lists and counts work; every list is answered in the order of an index, every count from numbers, at any size. */
@UseCaseService
public class InboxService {
    /** How many rows of a list can be turned to by page number; who has more narrows the list. */
    public static final int REACH = 2000;

    private final WorkItemMapper items;
    private final WorkCountMapper counts;
    private final CopyMapper copies;
    private final CoSignatureMapper signatures;
    private final CaseAccess access;
    private final ScopeUnits scopeUnits;
    private final CaseWords words;

    InboxService(
            WorkItemMapper items,
            WorkCountMapper counts,
            CopyMapper copies,
            CoSignatureMapper signatures,
            CaseAccess access,
            ScopeUnits scopeUnits,
            CaseWords words) {
        this.items = items;
        this.counts = counts;
        this.copies = copies;
        this.signatures = signatures;
        this.access = access;
        this.scopeUnits = scopeUnits;
        this.words = words;
    }

    /**
     * One page of a view, sorted by due date; done and reported ones by date, newest first.
     *
     * @throws InvalidRequestException if the page lies beyond the first {@value #REACH} rows
     */
    public Page<WorkItem> page(
            CurrentUser user, InboxView view, InboxFilter filter, InboxSort sort, PageRequest request) {
        if (request.offset() >= REACH) {
            throw new InvalidRequestException("page", "inbox.page.far", REACH);
        }
        var query = query(user, view, filter, sort, request.size(), request.offset());
        if (query.isEmpty()) {
            return Page.of(List.of(), request, 0);
        }
        if (query.isCounted() && filter.isFaceted()) {
            // What is rare would be looked for among everything: first ask whether there is enough of it.
            var total = count(query);
            return Page.of(total <= request.offset() ? List.of() : list(query), request, total);
        }
        var rows = list(query);
        // A page that is not full tells the total by itself; only a full one has to be counted.
        var isLast = rows.size() < request.size() && (!rows.isEmpty() || request.page() == 0);
        return Page.of(rows, request, isLast ? request.offset() + rows.size() : count(query));
    }

    /**
     * The first {@code most} rows of a view, for a file.
     *
     * @throws InvalidRequestException if there are more, naming the exact number
     */
    public List<WorkItem> rows(CurrentUser user, InboxView view, InboxFilter filter, InboxSort sort, int most) {
        var query = query(user, view, filter, sort, most, 0);
        if (query.isEmpty()) {
            return List.of();
        }
        var total = count(query);
        if (total > most) {
            throw new InvalidRequestException("view", "inbox.export.tooMany", total, most);
        }
        return list(query);
    }

    /** Those of these tasks that the person may read, by due date; what he may not is left out. */
    public List<WorkItem> selected(CurrentUser user, Collection<String> taskIds) {
        return items.listSelected(Set.copyOf(taskIds), any(user));
    }

    /** The copies that put these rows of a list there, by their {@code linkId}. */
    public Map<Long, CaseCopy> copiesOf(List<WorkItem> rows) {
        var ids = linkIds(rows);
        return ids.isEmpty()
                ? Map.of()
                : copies.list(ids).stream().collect(Collectors.toMap(CaseCopy::id, Function.identity()));
    }

    /** The questions that put these rows of a list there, by their {@code linkId}. */
    public Map<Long, CoSignature> signaturesOf(List<WorkItem> rows) {
        var ids = linkIds(rows);
        return ids.isEmpty()
                ? Map.of()
                : signatures.list(ids).stream().collect(Collectors.toMap(CoSignature::id, Function.identity()));
    }

    private static List<Long> linkIds(List<WorkItem> rows) {
        return rows.stream().map(WorkItem::linkId).filter(Objects::nonNull).toList();
    }

    private List<WorkItem> list(InboxQuery query) {
        return switch (query.view()) {
            case REPORTED -> items.listReported(query);
            case COPIES -> items.listCopies(query);
            default -> items.listPage(query);
        };
    }

    private long count(InboxQuery query) {
        return switch (query.view()) {
            case REPORTED -> items.countReported(query);
            case COPIES -> items.countCopies(query);
            case POOL -> query.isCounted() ? counts.countPool(query) : items.count(query);
            case UNIT -> query.isCounted() ? counts.countUnit(query) : items.count(query);
            default -> items.count(query);
        };
    }

    /** How many questions, unread copies and delegated tasks wait for the person, in one statement. */
    public Waiting waiting(CurrentUser user) {
        var counts = items.countOwn(any(user));
        return new Waiting(counts.cosign(), counts.copies(), counts.delegated());
    }

    /** What waits for a person beside his tasks. */
    public record Waiting(long cosign, long copies, long delegated) {}

    /** The exact number of rows of a view. */
    public long count(CurrentUser user, InboxView view) {
        var query = query(user, view, InboxFilter.NONE, InboxSort.DUE_ASC, 1, 0);
        return query.isEmpty() ? 0 : count(query);
    }

    /** How many of my items are due before {@code limit}. */
    public long countMineDueBefore(CurrentUser user, Instant limit) {
        return items.countMineDueBefore(any(user), limit);
    }

    private InboxQuery any(CurrentUser user) {
        return query(user, InboxView.MINE, InboxFilter.NONE, InboxSort.DUE_ASC, 1, 0);
    }

    private InboxQuery query(
            CurrentUser user, InboxView view, InboxFilter filter, InboxSort sort, int size, int offset) {
        var pools = MyPool.of(user);
        var scope = access.scopeOf(user, CaseKind.EVENT);
        var units = scopeUnits.of(scope);
        return new InboxQuery(
                view,
                user.staffId(),
                pools,
                Cover.of(user),
                scope,
                units,
                pools.stream()
                        .filter(pool -> scopeUnits.isWithin(pool.unitId(), units))
                        .toList(),
                filter,
                isLong(view) && filter.numberPattern() == null
                        ? words.casesThatMayHave(filter.textPattern()).orElse(null)
                        : null,
                view == InboxView.DONE || sort.isDescending(),
                size,
                offset,
                offset + size);
    }

    /** Whether a list may be too long to look through for a text. */
    private static boolean isLong(InboxView view) {
        return view == InboxView.POOL || view == InboxView.UNIT;
    }
}
