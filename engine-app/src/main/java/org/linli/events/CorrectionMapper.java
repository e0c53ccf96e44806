package org.linli.events;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of corrected categories. */
@Mapper
interface CorrectionMapper {
    /** The newest correction of a case. */
    Optional<Last> findLast(@Param("caseFileId") long caseFileId);

    void insert(Correction correction);

    /** Lets a case that nobody handles yet go by the routing of its new category. */
    void reroute(@Param("caseFileId") long caseFileId, @Param("routing") EventRouting routing);

    /** Who corrected a case last, and as which of its corrections. */
    record Last(int correction, long staffId, Instant correctedAt) {}

    /** One more correction of a case, numbered from 1; two people cannot write the same. */
    record Correction(
            long caseFileId,
            int correction,
            String fromCode,
            String toCode,
            String reason,
            Instant promisedFrom,
            Instant promisedUntil,
            long staffId,
            Instant correctedAt) {}
}
