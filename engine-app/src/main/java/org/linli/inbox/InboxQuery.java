package org.linli.inbox;

import java.util.List;
import org.linli.casefile.ReadScope;

/**
 * What the SQL of a list needs to know.
 *
 * @param reach how many keys each pool contributes at most before they are merged
 */
record InboxQuery(
        InboxView view,
        long staffId,
        List<PoolKey> pools,
        ReadScope scope,
        InboxFilter filter,
        boolean descending,
        int limit,
        int offset,
        int reach) {}
