package org.linli.services;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface IdentityCodeMapper {
    void insert(
            @Param("hash") String codeHash,
            @Param("resident") String residentNumber,
            @Param("until") Instant expiresAt);

    Optional<String> findResident(@Param("hash") String codeHash, @Param("now") Instant now);

    /** 0: somebody read it before. */
    int take(@Param("hash") String codeHash, @Param("by") long staffId, @Param("now") Instant now);

    /** Whether he read a code of this person since then. */
    boolean isRead(@Param("by") long staffId, @Param("resident") String residentNumber, @Param("since") Instant since);

    int deleteExpired(Instant before);
}
