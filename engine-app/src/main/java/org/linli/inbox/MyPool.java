package org.linli.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linli.security.CurrentUser;
import org.linli.security.CurrentUser.Absentee;

/**
 * A pool a person may take from, as he is entitled to it now.
 *
 * @param barred who of them may not be kept out of an item: the person, and for whom alone he is entitled to it
 * @param absentee whose work it is when he takes something from it, or null: his own
 */
record MyPool(long unitId, String role, List<Long> barred, Absentee absentee) {

    static List<MyPool> of(CurrentUser user) {
        Map<PoolKey, MyPool> pools = new LinkedHashMap<>();
        user.posts()
                .forEach(post -> pools.computeIfAbsent(
                        new PoolKey(post.unitId(), post.role()), key -> of(key.unitId(), key.role(), user)));
        return List.copyOf(pools.values());
    }

    /** What the pool is to the person; to be asked only of one that he holds. */
    static MyPool of(long unitId, String role, CurrentUser user) {
        var absentees = user.holdsHimself(unitId, role) ? List.<Absentee>of() : user.absentees(unitId, role);
        var barred = new ArrayList<Long>();
        barred.add(user.staffId());
        absentees.forEach(absentee -> barred.add(absentee.staffId()));
        return new MyPool(unitId, role, List.copyOf(barred), absentees.isEmpty() ? null : absentees.get(0));
    }

    /** Those in which the person takes work for himself, as one; and each of the others. */
    static List<List<MyPool>> bySide(List<MyPool> pools) {
        var own = pools.stream().filter(pool -> pool.absentee() == null).toList();
        var others = pools.stream().filter(pool -> pool.absentee() != null).map(List::of);
        return Stream.concat(own.isEmpty() ? Stream.empty() : Stream.of(own), others)
                .toList();
    }
}
