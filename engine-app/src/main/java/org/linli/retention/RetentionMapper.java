package org.linli.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the table retention_rule. */
@Mapper
interface RetentionMapper {

    /** What an office says of a rule; {@code checkedAt} null leaves that as it is. */
    record Change(
            String code,
            int days,
            boolean isActive,
            Instant checkedAt,
            String checkedBy,
            int version,
            Instant now,
            String by) {}

    List<RetentionRule> list();

    Optional<RetentionRule> find(@Param("code") String code);

    /** As {@link #find}; another node that deletes by the same rule waits. */
    Optional<RetentionRule> lock(@Param("code") String code);

    /** 0 rows: somebody was faster. */
    int change(Change change);

    /** Notes that a run failed. */
    void failed(@Param("code") String code, @Param("now") Instant now);

    /** Notes a batch; the first one of a run begins the count anew. */
    void ran(
            @Param("code") String code,
            @Param("now") Instant now,
            @Param("deleted") int deleted,
            @Param("isFirst") boolean isFirst);
}
