package org.linli.inbox;

import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.linli.casefile.CaseAccess;
import org.linli.casefile.CaseKind;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;

/** Lists and counts work; every list is answered by the indexes of one table, at any size. */
@UseCaseService
public class InboxService {
    private final WorkItemMapper items;
    private final CaseAccess access;

    InboxService(WorkItemMapper items, CaseAccess access) {
        this.items = items;
        this.access = access;
    }

    /** One page of a view, sorted by due date; done and reported ones by date, newest first. */
    public Page<WorkItem> page(
            CurrentUser user, InboxView view, InboxFilter filter, InboxSort sort, PageRequest request) {
        var query = new InboxQuery(
                view,
                user.staffId(),
                PoolKey.of(user),
                access.scopeOf(user, CaseKind.EVENT),
                filter,
                view == InboxView.DONE || sort.isDescending(),
                request.size(),
                request.offset(),
                request.offset() + request.size());
        if (view == InboxView.POOL && query.pools().isEmpty()) {
            return Page.of(List.of(), request, 0);
        }
        return view == InboxView.REPORTED
                ? page(items.listReported(query), request, query, items::countReported)
                : page(items.listPage(query), request, query, items::count);
    }

    /** The exact number of rows of a view. */
    public long count(CurrentUser user, InboxView view) {
        return page(user, view, InboxFilter.NONE, InboxSort.DUE_ASC, new PageRequest(0, 1))
                .total();
    }

    /** How many of my items are due before {@code limit}. */
    public long countMineDueBefore(CurrentUser user, Instant limit) {
        return items.countMineDueBefore(user.staffId(), limit);
    }

    private static Page<WorkItem> page(
            List<WorkItem> rows, PageRequest request, InboxQuery query, ToLongFunction<InboxQuery> count) {
        // A page that is not full tells the total by itself; only a full one has to be counted.
        var isLast = rows.size() < request.size() && (!rows.isEmpty() || request.page() == 0);
        return Page.of(rows, request, isLast ? request.offset() + rows.size() : count.applyAsLong(query));
    }
}
