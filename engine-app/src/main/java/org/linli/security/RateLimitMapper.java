package org.linli.security;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface RateLimitMapper {

    record Window(String bucket, Instant windowStart) {}

    void add(Window window);

    int findHits(Window window);

    void deleteBefore(Instant windowStart);
}
