package org.linli.deadlines;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the ledger. */
@Mapper
interface DeadlineMapper {
    void insert(Deadline deadline);

    void endTask(@Param("taskId") String taskId, @Param("now") Instant now);

    void endCase(@Param("caseNumber") String caseNumber, @Param("now") Instant now);

    List<Deadline> listOfCase(@Param("caseNumber") String caseNumber);
}
