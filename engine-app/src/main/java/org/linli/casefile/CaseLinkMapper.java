package org.linli.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of links between cases. */
@Mapper
interface CaseLinkMapper {
    void insert(
            @Param("relation") String relation,
            @Param("fromId") long fromId,
            @Param("toId") long toId,
            @Param("staffId") Long staffId,
            @Param("now") Instant now);

    /** The case into which this one was merged, with when that was; empty when it was not, or was taken out again. */
    Optional<Merge> findMerge(@Param("caseId") long caseId);

    int undo(@Param("id") long id, @Param("staffId") long staffId, @Param("now") Instant now);

    /** The cases tied to this one that lie in the scope, in the order in which they were tied. */
    List<CaseLink> list(@Param("caseId") long caseId, @Param("scope") ReadScope scope);

    /** A case merged into another. */
    record Merge(long id, String targetNumber, Instant linkedAt) {}
}
