package org.linli.security;

import java.util.List;
import java.util.Optional;
import org.linli.shared.ChainCheck.Break;
import org.linli.shared.ChainCheck.Fault;

/** Follows one lane of the audit log from its beginning and stops at the first line that does not fit. */
class AuditLaneScan {
    private final int lane;
    private AuditHead reached;
    private long rows;
    private Break broken;

    AuditLaneScan(int lane) {
        this.lane = lane;
        reached = AuditHead.ofEmpty(lane);
    }

    int lane() {
        return lane;
    }

    long rows() {
        return rows;
    }

    /** Where to read on; before the first line everything is read, however it is numbered. */
    long lastSeq() {
        return rows == 0 ? Long.MIN_VALUE : reached.lastSeq();
    }

    Optional<Break> broken() {
        return Optional.ofNullable(broken);
    }

    void read(List<AuditEntry> batch) {
        for (var entry : batch) {
            if (broken == null) {
                read(entry);
            }
        }
    }

    /** To be called once everything was read, with the recorded end of the lane. */
    void end(AuditHead head) {
        if (broken != null) {
            return;
        }
        if (reached.lastSeq() < head.lastSeq()) {
            fail(reached.lastSeq() + 1, Fault.CUT_OFF);
        } else if (reached.lastSeq() > head.lastSeq()) {
            fail(head.lastSeq() + 1, Fault.INSERTED);
        } else if (!reached.hash().equals(head.hash())) {
            fail(head.lastSeq(), Fault.CHANGED);
        }
    }

    private void read(AuditEntry entry) {
        rows++;
        var expected = reached.lastSeq() + 1;
        if (entry.seq() < expected) {
            fail(entry.seq(), Fault.INSERTED);
        } else if (entry.seq() > expected) {
            fail(expected, Fault.MISSING);
        } else if (!entry.sealed().equals(entry.hash())) {
            fail(expected, Fault.CHANGED);
        } else if (!entry.prevHash().equals(reached.hash())) {
            fail(expected, Fault.UNLINKED);
        }
        reached = new AuditHead(lane, entry.seq(), entry.hash());
    }

    private void fail(long seq, Fault fault) {
        broken = new Break("lane " + lane, seq, fault);
    }
}
