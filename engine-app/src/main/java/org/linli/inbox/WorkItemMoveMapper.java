package org.linli.inbox;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of changes of hands: rows are added and read, never changed. */
@Mapper
interface WorkItemMoveMapper {

    void insert(@Param("item") WorkItem item, @Param("move") Move move);

    int insertRelease(
            @Param("taskId") String taskId,
            @Param("staffId") long staffId,
            @Param("holderId") long holderId,
            @Param("now") Instant now);

    int insertLapses(@Param("now") Instant now);

    Optional<WorkItemMove> findLast(@Param("workItemId") long workItemId);

    /** What the item does not know: how it is moved, by whom, to whom or which role, and why. */
    record Move(MoveKind kind, Long actorId, Long toId, String toRole, String reason, Instant now) {}
}
