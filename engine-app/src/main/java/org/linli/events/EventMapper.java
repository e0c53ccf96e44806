package org.linli.events;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of events and their categories. */
@Mapper
interface EventMapper {
    void insert(
            @Param("caseFileId") long caseFileId,
            @Param("isUrgent") boolean isUrgent,
            @Param("suspectedDuplicateId") Long suspectedDuplicateId,
            @Param("routing") EventRouting routing);

    /** What the reporter called the same matter; null where he did not. */
    Long findSuspectedDuplicate(@Param("caseFileId") long caseFileId);

    Optional<EventRouting> findRouting(@Param("caseFileId") long caseFileId);

    /** Whether the report says that it is urgent. */
    boolean isUrgent(@Param("caseFileId") long caseFileId);

    void suspend(@Param("caseFileId") long caseFileId, @Param("reason") String reason, @Param("plan") String plan);

    Suspension findSuspension(@Param("caseFileId") long caseFileId);

    void askForSupervision(@Param("caseFileId") long caseFileId, @Param("now") Instant now);

    void reportInaction(@Param("caseFileId") long caseFileId, @Param("now") Instant now);

    /** Why a case is suspended, and what is planned. */
    record Suspension(String reason, String plan) {}
}
