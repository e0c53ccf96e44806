package org.linli.villagelife;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.shared.ChainCheck.Break;
import org.linli.shared.ChainCheck.Fault;
import org.linli.shared.HashChain;

/** Follows one ledger from its first entry and remembers the first thing that is wrong. */
final class LedgerScan {
    private final long community;
    private final Map<Long, LedgerMapper.DayRow> daysByLastSerial = new HashMap<>();
    private long lastSerial;
    private String lastHash = HashChain.START;
    private Break broken;

    LedgerScan(long community, List<LedgerMapper.DayRow> days) {
        this.community = community;
        days.forEach(day -> daysByLastSerial.put(day.lastSerial(), day));
    }

    void read(List<PointEntry> entries) {
        for (var entry : entries) {
            if (broken != null) {
                return;
            }
            read(entry);
        }
    }

    private void read(PointEntry entry) {
        if (entry.serial() != lastSerial + 1) {
            breaks(lastSerial + 1, Fault.MISSING);
        } else if (!entry.prevHash().equals(lastHash)) {
            breaks(entry.serial(), Fault.UNLINKED);
        } else if (!entry.isSealed()) {
            breaks(entry.serial(), Fault.CHANGED);
        }
        lastSerial = entry.serial();
        lastHash = entry.hash();
        var day = daysByLastSerial.remove(lastSerial);
        if (day != null && !(day.lastHash().equals(lastHash) && DayTotals.isSealed(day))) {
            breaks(lastSerial, Fault.CHANGED);
        }
    }

    /** @param unequal accounts whose balance is not the sum of their entries */
    void end(LedgerMapper.Head head, List<Long> unequal) {
        var isEnd = head.lastSerial() == lastSerial
                && head.lastHash().equals(lastHash)
                && head.seal().value().equals(PointLedger.sealOfEnd(community, lastSerial, lastHash));
        if (!isEnd || !daysByLastSerial.isEmpty()) {
            breaks(lastSerial + 1, head.lastSerial() < lastSerial ? Fault.INSERTED : Fault.CUT_OFF);
        }
        if (!unequal.isEmpty()) {
            breaks(lastSerial, Fault.CHANGED);
        }
    }

    long lastSerial() {
        return lastSerial;
    }

    long rows() {
        return lastSerial;
    }

    Optional<Break> broken() {
        return Optional.ofNullable(broken);
    }

    private void breaks(long serial, Fault fault) {
        if (broken == null) {
            broken = new Break("points:" + community, serial, fault);
        }
    }
}
