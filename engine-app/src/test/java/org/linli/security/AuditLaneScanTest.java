package org.linli.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.shared.ChainCheck.Break;
import org.linli.shared.ChainCheck.Fault;

class AuditLaneScanTest {
    private final List<AuditEntry> lane = new ArrayList<>();
    private AuditHead head = AuditHead.ofEmpty(7);

    AuditLaneScanTest() {
        for (var i = 1; i <= 5; i++) {
            var entry = entry("detail " + i).after(head);
            lane.add(entry);
            head = new AuditHead(7, entry.seq(), entry.hash());
        }
    }

    @Test
    void findsNothingInAnUntouchedLane() {
        assertThat(scan().broken()).isEmpty();
        assertThat(scan().rows()).isEqualTo(5);
    }

    @Test
    void findsAChangedLine() {
        var line = lane.get(2);
        lane.set(
                2,
                new AuditEntry(
                        7,
                        3,
                        line.happenedAt(),
                        line.actor(),
                        line.action(),
                        line.object(),
                        line.result(),
                        "changed",
                        line.prevHash(),
                        line.hash()));

        assertThat(scan().broken()).contains(new Break("lane 7", 3, Fault.CHANGED));
    }

    @Test
    void findsALineThatWasChangedWithItsHash() {
        var forged = new AuditEntry(
                        7, 0, Instant.EPOCH, "admin", "login", null, AuditResult.SUCCESS, "forged", null, null)
                .after(new AuditHead(7, 2, lane.get(1).hash()));
        lane.set(2, forged);

        assertThat(scan().broken()).contains(new Break("lane 7", 4, Fault.UNLINKED));
    }

    @Test
    void findsAMissingLine() {
        lane.remove(1);

        assertThat(scan().broken()).contains(new Break("lane 7", 2, Fault.MISSING));
    }

    @Test
    void findsAnInsertedLine() {
        lane.add(entry("appended").after(head));

        assertThat(scan().broken()).contains(new Break("lane 7", 6, Fault.INSERTED));
    }

    @Test
    void findsALineInsertedBeforeTheFirst() {
        lane.add(0, entry("first").after(new AuditHead(7, -1, AuditHash.GENESIS)));

        assertThat(scan().broken()).contains(new Break("lane 7", 0, Fault.INSERTED));
    }

    @Test
    void findsACutOffEnd() {
        lane.remove(4);
        lane.remove(3);

        assertThat(scan().broken()).contains(new Break("lane 7", 4, Fault.CUT_OFF));
    }

    @Test
    void findsARewrittenEnd() {
        head = new AuditHead(7, 5, "f".repeat(64));

        assertThat(scan().broken()).contains(new Break("lane 7", 5, Fault.CHANGED));
    }

    @Test
    void tellsNeighbouringFieldsApart() {
        assertThat(AuditHash.of("ab", "c")).isNotEqualTo(AuditHash.of("a", "bc"));
        assertThat(AuditHash.of("", null)).isNotEqualTo(AuditHash.of(null, ""));
    }

    private AuditLaneScan scan() {
        var scan = new AuditLaneScan(7);
        scan.read(lane);
        scan.end(head);
        return scan;
    }

    private static AuditEntry entry(String detail) {
        return new AuditEntry(
                7,
                0,
                Instant.parse("2026-11-22T00:00:00Z"),
                "admin",
                "login",
                "account:admin",
                AuditResult.SUCCESS,
                detail,
                null,
                null);
    }
}
