package org.linli.inbox;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of drafts. */
@Mapper
interface DraftMapper {
    Optional<String> find(@Param("taskId") String taskId, @Param("staffId") long staffId);

    int update(
            @Param("taskId") String taskId,
            @Param("staffId") long staffId,
            @Param("content") String content,
            @Param("savedAt") Instant savedAt);

    void insert(
            @Param("taskId") String taskId,
            @Param("staffId") long staffId,
            @Param("content") String content,
            @Param("savedAt") Instant savedAt);

    void deleteOfCase(long caseFileId);

    int deleteSavedBefore(@Param("limit") Instant limit);
}
