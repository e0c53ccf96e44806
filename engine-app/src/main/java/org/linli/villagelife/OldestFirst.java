package org.linli.villagelife;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which points are spent: the oldest deeds first. */
final class OldestFirst {
    private OldestFirst() {}

    /**
     * What is left of each entry that brought points, by its serial.
     *
     * @param entries of one account; where older ones are not among them, those are spent before
     */
    static Map<Long, Integer> left(List<EntryRow> entries, int balance) {
        var brought = entries.stream()
                .filter(entry -> entry.points() > 0 && !entry.isReversed())
                .filter(entry -> entry.kind() == EntryKind.AWARD || entry.kind() == EntryKind.TRANSFER_IN)
                .sorted(Comparator.comparing(EntryRow::deedOn).thenComparing(EntryRow::serial))
                .toList();
        var spent = Math.max(0, brought.stream().mapToInt(EntryRow::points).sum() - balance);
        Map<Long, Integer> left = new HashMap<>();
        for (var entry : brought) {
            var taken = Math.min(spent, entry.points());
            spent -= taken;
            left.put(entry.serial(), entry.points() - taken);
        }
        return left;
    }
}
