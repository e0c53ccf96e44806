package org.linli.events;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of events and their categories. */
@Mapper
interface EventMapper {
    void insert(
            @Param("caseFileId") long caseFileId,
            @Param("isUrgent") boolean isUrgent,
            @Param("routing") EventRouting routing);

    Optional<EventRouting> findRouting(@Param("caseFileId") long caseFileId);
}
