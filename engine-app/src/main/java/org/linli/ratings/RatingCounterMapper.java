package org.linli.ratings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RatingCounterMapper {
    Optional<RatingCounter> find(String token);

    /** Of these units, or all where {@code all}. */
    List<RatingCounter> list(@Param("all") boolean all, @Param("unitIds") Set<Long> unitIds);

    void insert(
            @Param("token") String token,
            @Param("unitId") long unitId,
            @Param("name") String name,
            @Param("at") Instant at);

    void setActive(@Param("token") String token, @Param("active") boolean active);
}
