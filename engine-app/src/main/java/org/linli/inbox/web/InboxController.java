package org.linli.inbox.web;

import java.time.Clock;
import java.time.LocalDate;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.inbox.InboxFilter;
import org.linli.inbox.InboxService;
import org.linli.inbox.InboxSort;
import org.linli.inbox.InboxView;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.Zone;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox. */
@RestController
@RequestMapping("/api/inbox")
@RequiresPermission({"task:work", "case:read"})
class InboxController {
    private final InboxService inbox;
    private final InboxItems items;
    private final Clock clock;

    InboxController(InboxService inbox, InboxItems items, Clock clock) {
        this.inbox = inbox;
        this.items = items;
        this.clock = clock;
    }

    @GetMapping
    Page<InboxItem> list(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(required = false) CaseKind kind,
            @RequestParam(required = false) StageLight light,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) String sort,
            CurrentUser user) {
        var wanted = InboxView.parse(view);
        var rows = inbox.page(
                user,
                wanted,
                InboxFilter.of(kind, light, category, q),
                InboxSort.parse(sort),
                new PageRequest(page, size));
        return switch (wanted) {
            case COSIGN -> {
                var questions = inbox.signaturesOf(rows.items());
                yield rows.map(item -> items.of(item, questions.get(item.linkId()), null));
            }
            case COPIES -> {
                var copies = inbox.copiesOf(rows.items());
                yield rows.map(item -> items.of(item, null, copies.get(item.linkId())));
            }
            default -> rows.map(items::of);
        };
    }

    @GetMapping("/counts")
    Counts count(CurrentUser user) {
        var now = clock.instant();
        var tomorrow = LocalDate.ofInstant(now, Zone.OFFICE).plusDays(1).atStartOfDay(Zone.OFFICE);
        var waiting = inbox.waiting(user);
        var overdue = inbox.countMineDueBefore(user, now);
        return new Counts(
                inbox.count(user, InboxView.MINE),
                inbox.count(user, InboxView.POOL),
                inbox.count(user, InboxView.UNIT),
                inbox.countMineDueBefore(user, tomorrow.toInstant()) - overdue,
                overdue,
                waiting.cosign(),
                waiting.copies(),
                waiting.delegated());
    }

    /** Exact numbers; {@code dueToday} and {@code overdue} are of my own items, {@code copies} the unread ones. */
    record Counts(
            long mine, long pool, long unit, long dueToday, long overdue, long cosign, long copies, long delegated) {}
}
