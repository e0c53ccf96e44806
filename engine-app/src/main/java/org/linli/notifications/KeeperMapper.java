package org.linli.notifications;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL that finds who has a task and who heads a unit; it only reads. */
@Mapper
interface KeeperMapper {
    List<KeptTask> listOpen(@Param("caseNumber") String caseNumber, @Param("taskId") String taskId);

    List<Long> listHeads(@Param("unitId") long unitId, @Param("now") Instant now);
}
