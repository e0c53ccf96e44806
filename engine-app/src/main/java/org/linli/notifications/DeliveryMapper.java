package org.linli.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of outward messages. */
@Mapper
interface DeliveryMapper {
    /** A message about to be put into the outbox. */
    record Draft(
            String key,
            long noticeId,
            String channel,
            String subject,
            String body,
            boolean isUrgent,
            Instant createdAt,
            Instant nextAttemptAt) {}

    /** What came of an attempt; nothing is written where another one has begun meanwhile. */
    record Outcome(
            long id, int attempts, DeliveryStatus status, Instant sentAt, Instant nextAttemptAt, String failure) {}

    void insert(@Param("drafts") List<Draft> drafts);

    /** Locks what is due; what another dispatcher has locked is left out. */
    List<Long> lockDue(@Param("now") Instant now, @Param("limit") int limit);

    List<Delivery> listByIds(@Param("ids") Collection<Long> ids);

    /** An attempt begins; until {@code until} nobody else begins one. */
    void begin(@Param("ids") Collection<Long> ids, @Param("until") Instant until);

    int end(Outcome outcome);

    List<Delivery> list(@Param("status") DeliveryStatus status, @Param("limit") int limit, @Param("offset") int offset);

    long count(@Param("status") DeliveryStatus status);

    Optional<Delivery> find(@Param("key") String key);

    /** Puts a dead one back into the outbox; 0 when it is not dead any more. */
    int revive(@Param("key") String key, @Param("now") Instant now);

    int reviveAll(@Param("now") Instant now);

    List<Receiver> listStaff(@Param("ids") Collection<Long> ids);

    List<Receiver> listReporters(@Param("numbers") Collection<String> numbers);
}
