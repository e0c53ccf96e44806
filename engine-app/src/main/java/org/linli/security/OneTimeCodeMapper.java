package org.linli.security;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.security.OneTimeCodes.Purpose;

/** SQL of the table one_time_code. */
@Mapper
interface OneTimeCodeMapper {

    /** Keeps a code instead of the one before. */
    void put(
            @Param("purpose") Purpose purpose,
            @Param("subject") String subject,
            @Param("hash") String hash,
            @Param("expiresAt") Instant expiresAt);

    /** 0 rows: it is another one, is too old, or somebody was faster. */
    int use(
            @Param("purpose") Purpose purpose,
            @Param("subject") String subject,
            @Param("hash") String hash,
            @Param("now") Instant now);

    /** Whether {@link #use} would find it now. */
    boolean isGood(
            @Param("purpose") Purpose purpose,
            @Param("subject") String subject,
            @Param("hash") String hash,
            @Param("now") Instant now);

    void deleteExpired(@Param("before") Instant before);
}
