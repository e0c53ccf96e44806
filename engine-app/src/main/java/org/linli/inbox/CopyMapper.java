package org.linli.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of copies. */
@Mapper
interface CopyMapper {

    void save(Draft draft);

    Optional<CaseCopy> find(@Param("id") long id);

    int read(@Param("id") long id, @Param("staffId") long staffId, @Param("now") Instant now);

    List<CaseCopy> listOfCase(@Param("caseFileId") long caseFileId);

    List<CaseCopy> list(@Param("ids") Collection<Long> ids);

    /** A copy about to be sent; a second one of the same kind renews the first. */
    record Draft(long caseFileId, long staffId, long sentById, CaseCopy.Kind kind, String note, Instant now) {}
}
