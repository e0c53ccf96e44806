package org.linli.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the sweep and of what it tells. */
@Mapper
interface AlarmMapper {
    /** Locks limits to which something has happened, the oldest first, without those that another node has. */
    List<Long> lockDue(@Param("now") Instant now, @Param("limit") int limit);

    /** One alarm for what has happened to each of these limits. */
    int insertOf(@Param("ids") List<Long> ids, @Param("now") Instant now);

    /** Notes on the limits what has happened, and what happens next. */
    void mark(@Param("ids") List<Long> ids, @Param("now") Instant now);

    /** Locks the oldest alarm that is to be told, without those that another node has. */
    Optional<DeadlineAlarm> lockNext(@Param("now") Instant now);

    void markDone(@Param("id") long id, @Param("now") Instant now);

    /** The alarm could not be told; {@code nextAt} null gives it up. */
    void markFailed(
            @Param("id") long id,
            @Param("failure") String failure,
            @Param("nextAt") Instant nextAt,
            @Param("now") Instant now);

    List<DeadlineAlarm> listStuck(@Param("limit") int limit, @Param("offset") int offset);

    long countStuck();

    /** 0 where it is not stuck any more. */
    int retry(@Param("id") long id, @Param("now") Instant now);

    /** How many were stuck. */
    int retryAll(@Param("now") Instant now);
}
