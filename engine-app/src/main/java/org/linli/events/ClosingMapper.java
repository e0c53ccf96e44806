package org.linli.events;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of closing facts, which are only ever added. */
@Mapper
interface ClosingMapper {
    void insertAll(@Param("facts") List<ClosingFact> facts);

    /** The oldest first, then in the order of the form. */
    List<ClosingFact> listOfCase(@Param("caseFileId") long caseFileId);
}
