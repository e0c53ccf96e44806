package org.linli.security;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuditMapper {

    /** Which lines are wanted; {@code null} leaves a column open. */
    record Query(String action, String actor, int offset, int size) {}

    Optional<AuditHead> findHeadForUpdate(int lane);

    void insertHeadIfMissing(AuditHead head);

    void updateHead(AuditHead head);

    void insert(AuditEntry entry);

    /** Every lane that has a head or a line. */
    List<Integer> listLanes();

    List<AuditEntry> listLane(@Param("lane") int lane, @Param("afterSeq") long afterSeq, @Param("size") int size);

    List<AuditEntry> list(Query query);

    long count(Query query);
}
