package org.linli.security;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RateLimitMapper {

    record Window(String bucket, Instant windowStart) {}

    void add(Window window);

    int findHits(Window window);

    /** Those of the buckets whose window is used up. */
    Set<String> listUsedUp(
            @Param("buckets") Collection<String> buckets,
            @Param("windowStart") Instant windowStart,
            @Param("hits") int hits);

    void deleteBefore(Instant windowStart);
}
