package org.linli.casefile;

import java.util.List;
import java.util.Optional;
import org.linli.shared.ChainCheck;
import org.linli.shared.HashChain;
import org.springframework.stereotype.Component;

/** Checks every case's timeline against its hashes and against the end that its case file remembers. */
@Component
class TimelineCheck implements ChainCheck {
    private static final int CASES_AT_ONCE = 200;

    private final TimelineMapper timelines;

    TimelineCheck(TimelineMapper timelines) {
        this.timelines = timelines;
    }

    @Override
    public Report check() {
        long chains = 0;
        long rows = 0;
        var heads = timelines.listHeads(0, CASES_AT_ONCE);
        while (!heads.isEmpty()) {
            for (var head : heads) {
                var chain = read(head);
                chains++;
                rows += chain.entries().size();
                var broken = firstBreak(chain.head(), chain.entries());
                if (broken.isPresent()) {
                    return new Report("timeline", chains, rows, broken);
                }
            }
            heads = timelines.listHeads(heads.get(heads.size() - 1).id(), CASES_AT_ONCE);
        }
        return new Report("timeline", chains, rows, Optional.empty());
    }

    /** Reads again while the case grows under the reader, so that a living system raises no false alarm. */
    private Chain read(TimelineMapper.Head listed) {
        var head = listed;
        while (true) {
            var entries = timelines.listOfCase(head.id());
            var now = timelines.listHeads(head.id() - 1, 1).get(0);
            if (now.equals(head)) {
                return new Chain(head, entries);
            }
            head = now;
        }
    }

    private static Optional<Break> firstBreak(TimelineMapper.Head head, List<TimelineEntry> entries) {
        var hash = HashChain.START;
        var seq = 0;
        for (var entry : entries) {
            seq++;
            if (entry.seq() != seq) {
                return broken(head, seq, Fault.MISSING);
            }
            if (seq > head.lastSeq()) {
                return broken(head, seq, Fault.INSERTED);
            }
            if (!entry.prevHash().equals(hash)) {
                return broken(head, seq, Fault.UNLINKED);
            }
            if (!entry.hash().equals(entry.expectedHash())) {
                return broken(head, seq, Fault.CHANGED);
            }
            hash = entry.hash();
        }
        return seq == head.lastSeq() && hash.equals(head.lastHash())
                ? Optional.empty()
                : broken(head, seq + 1L, Fault.CUT_OFF);
    }

    private static Optional<Break> broken(TimelineMapper.Head head, long seq, Fault fault) {
        return Optional.of(new Break(head.caseNumber(), seq, fault));
    }

    private record Chain(TimelineMapper.Head head, List<TimelineEntry> entries) {}
}
