package org.linli.inbox;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the changes that people at their screens are told of. */
@Mapper
interface WorkChangeMapper {
    void insert(@Param("changes") List<WorkChange> changes);

    /** Notes a change of an open item that leaves it with whoever has it. */
    void insertOf(@Param("taskId") String taskId, @Param("kind") ChangeKind kind, @Param("now") Instant now);

    /** Notes that the items of lapsed posts go back to their pools; to be called before they do. */
    void insertUnheld(@Param("now") Instant now);

    List<WorkChange> listAfter(@Param("id") long id, @Param("limit") int limit);

    long findHighestId();

    Long findHighestIdBefore(@Param("limit") Instant limit);

    int deleteUpTo(@Param("id") long id);
}
