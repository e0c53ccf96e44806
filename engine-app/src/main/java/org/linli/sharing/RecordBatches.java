package org.linli.sharing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.GeneratedKey;

/**
 * Writes what came at once, a part at a time: each part is a transaction, so that a large file locks little. What breaks off in
 * the middle is sent again and does nothing twice.
 */
@UseCaseService
public class RecordBatches {
    private final BatchMapper batches;
    private final RecordStore store;
    private final RecordOwners owners;
    private final AuditLog audit;
    private final Clock clock;

    RecordBatches(BatchMapper batches, RecordStore store, RecordOwners owners, AuditLog audit, Clock clock) {
        this.batches = batches;
        this.store = store;
        this.owners = owners;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says that something came; returns the id for its parts. */
    public long begin(String ownerCode, RecordWay way, int rows, int wrong, String by) {
        var number = UUID.randomUUID().toString().replace("-", "");
        var key = new GeneratedKey();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        batches.insert(new SharedBatch(0, number, ownerCode, way, rows, 0, 0, 0, 0, wrong, now, by), key);
        audit.record(
                way == RecordWay.FILE ? "import-shared" : "push-shared",
                "unit:" + ownerCode,
                AuditResult.SUCCESS,
                "%s: %d rows, %d wrong".formatted(by, rows, wrong));
        return key.id();
    }

    public RecordStore.Tally write(long id, String ownerCode, RecordWay way, List<IncomingRecord> part) {
        var tally = store.write(part, ownerCode, way, id);
        batches.count(id, tally);
        return tally;
    }

    /** What came from the departments whose records he keeps, the latest first. */
    public Page<SharedBatch> page(PageRequest page, CurrentUser user) {
        var mine = owners.of(user, RecordOwners.KEEP);
        return mine.isEmpty()
                ? Page.of(List.of(), page, 0)
                : Page.of(batches.list(mine, page.offset(), page.size()), page, batches.countOf(mine));
    }
}
