package org.linli.inbox;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of preferences. */
@Mapper
interface PreferenceMapper {
    Optional<String> find(@Param("staffId") long staffId, @Param("name") String name);

    int count(@Param("staffId") long staffId);

    void insert(
            @Param("staffId") long staffId,
            @Param("name") String name,
            @Param("content") String content,
            @Param("savedAt") Instant savedAt);

    void update(
            @Param("staffId") long staffId,
            @Param("name") String name,
            @Param("content") String content,
            @Param("savedAt") Instant savedAt);
}
