package org.linli.inbox;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the numbers of open work. */
@Mapper
interface WorkCountMapper {
    /** Locks what it answers; what another transaction has locked is left for later. */
    List<WorkCount.Uncounted> listUncounted(@Param("limit") int limit);

    void add(@Param("changes") List<WorkCount> changes);

    void markCounted(@Param("ids") Collection<Long> ids);

    long countPool(@Param("q") InboxQuery query);

    long countUnit(@Param("q") InboxQuery query);
}
