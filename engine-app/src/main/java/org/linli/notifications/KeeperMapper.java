package org.linli.notifications;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL that finds who has a task and who stands in for him; it only reads. */
@Mapper
interface KeeperMapper {
    List<KeptTask> listOpen(@Param("caseNumber") String caseNumber, @Param("taskId") String taskId);

    /** Who has a post at the unit now that has the permission, be it for somebody else. */
    List<Long> listDeciders(
            @Param("unitId") long unitId, @Param("permission") String permission, @Param("now") Instant now);

    /** Who stands in for the person now. */
    List<Long> listDeputies(@Param("staffId") long staffId, @Param("now") Instant now);
}
