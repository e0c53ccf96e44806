package org.linli.inbox;

import java.util.List;
import org.linli.casefile.ReadScope;

/**
 * What the SQL of a list needs to know.
 *
 * @param covers at which posts he stands in for whom
 * @param units whose open cases the person sees
 * @param unitPools those of his pools whose items lie in these units
 * @param caseFileIds the only cases that can have the text that is looked for, or null where that is not known
 * @param reach how many keys each branch contributes at most before they are merged
 */
record InboxQuery(
        InboxView view,
        long staffId,
        List<MyPool> pools,
        List<Cover> covers,
        ReadScope scope,
        List<ScopeUnit> units,
        List<MyPool> unitPools,
        InboxFilter filter,
        List<Long> caseFileIds,
        boolean descending,
        int limit,
        int offset,
        int reach) {

    /** Of which work the lists of units tell: of what was issued, for supervisors also of drafts of orders. */
    public List<Boolean> drafts() {
        return scope.drafts() ? List.of(false, true) : List.of(false);
    }

    public List<ScopeUnit> places() {
        return units.stream().filter(ScopeUnit::isPlace).toList();
    }

    /** Whether some of this is his for somebody who is away. */
    public boolean isDeputy() {
        return !covers.isEmpty();
    }

    /** Everybody whom a rule may keep out of something in a pool of his. */
    public List<Long> barred() {
        return pools.stream().flatMap(pool -> pool.barred().stream()).distinct().toList();
    }

    public boolean isCity() {
        return units.contains(ScopeUnit.CITY);
    }

    /** Whether an item may belong to two of the units: counted rows would then be counted twice. */
    public boolean isMixed() {
        return !places().isEmpty() && places().size() < units.size();
    }

    /** Whether the text itself names the few cases that can be in the list. */
    public boolean isOfFewCases() {
        return caseFileIds != null || filter.numberPattern() != null;
    }

    /** Whether the numbers in {@code work_count} answer how many there are. */
    public boolean isCounted() {
        return filter.textPattern() == null
                && (view == InboxView.POOL || view == InboxView.UNIT && !isMixed() && !readsSomePeople());
    }

    /** Whether he reads changes of people of some of his units and not of others. */
    private boolean readsSomePeople() {
        return scope.narrower().stream().anyMatch(narrower -> !narrower.isUnlisted());
    }

    /** Whether the view cannot have anything in it. */
    public boolean isEmpty() {
        return caseFileIds != null && caseFileIds.isEmpty()
                || view == InboxView.POOL && pools.isEmpty()
                || view == InboxView.UNIT && units.isEmpty();
    }
}
