package org.linli.casefile;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of timelines: rows are added and read, never changed. */
@Mapper
interface TimelineMapper {
    void insertAll(@Param("entries") List<TimelineEntry> entries);

    List<TimelineEntry> listOfCase(@Param("caseFileId") long caseFileId);

    List<Head> listHeads(@Param("afterId") long afterId, @Param("limit") int limit);

    /** Where a case's timeline ends, as its case file remembers it. */
    record Head(long id, String caseNumber, int lastSeq, String lastHash) {}
}
