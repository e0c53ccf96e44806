package org.linli.shared.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of remembered requests. */
@Mapper
interface IdempotencyMapper {
    void insert(
            @Param("keyHash") String keyHash,
            @Param("requestHash") String requestHash,
            @Param("createdAt") Instant createdAt);

    Optional<Answered> find(@Param("keyHash") String keyHash);

    void answer(@Param("keyHash") String keyHash, @Param("responseBody") String responseBody);

    void delete(@Param("keyHash") String keyHash);

    int deleteCreatedBefore(@Param("limit") Instant limit);

    /** A request that was answered before. */
    record Answered(String requestHash, String responseBody) {}
}
