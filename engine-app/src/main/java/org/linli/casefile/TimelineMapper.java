package org.linli.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of timelines: rows are added and read, never changed. */
@Mapper
interface TimelineMapper {
    void insertAll(@Param("entries") List<TimelineEntry> entries);

    List<TimelineEntry> listOfCase(@Param("caseFileId") long caseFileId);

    /** When something public was last written about each of these cases, or about the one that it was merged into. */
    List<LastPublic> listLastPublic(@Param("caseFileIds") Collection<Long> caseFileIds);

    List<Head> listHeads(@Param("afterId") long afterId, @Param("limit") int limit);

    record LastPublic(long caseFileId, Instant happenedAt) {}

    /** Where a case's timeline ends, as its case file remembers it. */
    record Head(long id, String caseNumber, int lastSeq, String lastHash) {}
}
