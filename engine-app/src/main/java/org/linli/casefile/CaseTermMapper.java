package org.linli.casefile;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the words of cases. */
@Mapper
interface CaseTermMapper {
    /** Terms that the case has already are left as they are. */
    void insertAll(
            @Param("caseFileId") long caseFileId, @Param("placeId") long placeId, @Param("terms") List<Integer> terms);

    List<Long> listCases(@Param("term") int term, @Param("limit") int limit);
}
