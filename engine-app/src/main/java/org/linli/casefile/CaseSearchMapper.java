package org.linli.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the search over cases. */
@Mapper
interface CaseSearchMapper {
    /** How many cases a source has, counted up to {@code limit}. */
    long countUpTo(
            @Param("source") SearchSource source, @Param("q") SearchConditions conditions, @Param("limit") int limit);

    /** The ids of the hits among the sources' cases, the newest first; of each source at most {@code reach} are tried. */
    List<Long> search(
            @Param("sources") List<SearchSource> sources,
            @Param("q") SearchConditions conditions,
            @Param("reach") int reach,
            @Param("limit") int limit);

    /** When the last of the newest {@code reach} cases of a source was opened. */
    Instant findReach(
            @Param("source") SearchSource source, @Param("q") SearchConditions conditions, @Param("reach") int reach);

    List<CaseFile> listCases(@Param("ids") Collection<Long> ids);

    List<Written> listWritten(@Param("ids") Collection<Long> ids);

    List<String> listStates();

    /** What was written in a step of a case. */
    record Written(long caseFileId, String opinion, String note) {}
}
