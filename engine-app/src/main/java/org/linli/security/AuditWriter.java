package org.linli.security;

import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Appends lines to the ends of their lanes; must run inside a transaction. */
@Component
class AuditWriter {
    private final AuditMapper lines;

    AuditWriter(AuditMapper lines) {
        this.lines = lines;
    }

    /** Lanes are locked in ascending order, so that two writers never wait for each other. */
    void append(Collection<AuditEntry> entries) {
        var byLane =
                entries.stream().collect(Collectors.groupingBy(AuditEntry::lane, TreeMap::new, Collectors.toList()));
        byLane.forEach((lane, ofLane) -> {
            var head = lockedHead(lane);
            for (var entry : ofLane) {
                var linked = entry.after(head);
                lines.insert(linked);
                head = new AuditHead(lane, linked.seq(), linked.hash());
            }
            lines.updateHead(head);
        });
    }

    private AuditHead lockedHead(int lane) {
        return lines.findHeadForUpdate(lane).orElseGet(() -> {
            lines.insertHeadIfMissing(AuditHead.ofEmpty(lane));
            return lines.findHeadForUpdate(lane).orElseThrow();
        });
    }
}
