package org.linli.inbox;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of delegations. */
@Mapper
interface DelegationMapper {

    void insert(@Param("draft") Draft draft, @Param("key") GeneratedKey key);

    List<Delegation> listOfItem(@Param("workItemId") long workItemId);

    List<Delegation> listOrphans();

    int end(End end);

    /** Somebody else answers for what is worked on now. */
    int changeOwner(@Param("workItemId") long workItemId, @Param("ownerId") long ownerId);

    /** A delegation about to be made. */
    record Draft(long workItemId, long ownerId, long delegateId, String reason, Instant now) {}

    /** How an open delegation ends. */
    record End(long id, Delegation.Status status, String answer, Instant now) {}
}
