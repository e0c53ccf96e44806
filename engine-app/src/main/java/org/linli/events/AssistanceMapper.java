package org.linli.events;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of assisting units. */
@Mapper
interface AssistanceMapper {
    void insert(@Param("a") Request request, @Param("key") GeneratedKey key);

    void begin(@Param("id") long id, @Param("processInstanceId") String processInstanceId);

    int answer(Answer answer);

    /** What is planned and no longer wanted; {@code unitId} null means all. Returns how many. */
    int dropPlanned(@Param("caseFileId") long caseFileId, @Param("unitId") Long unitId, @Param("now") Instant now);

    List<Assistance> listOfCase(@Param("caseFileId") long caseFileId);

    /** Planned and open ones. */
    List<Assistance> listUnanswered(@Param("caseFileId") long caseFileId);

    /** A unit about to be asked. */
    record Request(
            long caseFileId,
            long unitId,
            String text,
            Assistance.Status status,
            long requestedById,
            Instant requestedAt) {}

    /** How the task of a process instance ended. */
    record Answer(
            String processInstanceId,
            long caseFileId,
            Assistance.Status status,
            String text,
            Long answeredById,
            Instant now) {}
}
