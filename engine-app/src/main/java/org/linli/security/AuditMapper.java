package org.linli.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuditMapper {

    /**
     * Which lines are wanted; null leaves a column open.
     *
     * @param objects any of these, written out
     * @param beforeAt with {@code beforeId}: only lines older than that one, so that no page counts from the top
     */
    record Query(AuditFilter filter, List<String> objects, Instant beforeAt, Long beforeId, int size) {}

    record ActorName(String username, String name) {}

    Optional<AuditHead> findHeadForUpdate(int lane);

    void insertHeadIfMissing(AuditHead head);

    void updateHead(AuditHead head);

    void insert(AuditEntry entry);

    /** Every lane that has a head or a line. */
    List<Integer> listLanes();

    List<AuditEntry> listLane(@Param("lane") int lane, @Param("afterSeq") long afterSeq, @Param("size") int size);

    /** The lines that fit, the newest first. */
    List<AuditLine> list(Query query);

    /** Who read of these objects by these actions, the newest first; by the unit of a post that he held then. */
    List<RecordReading> listReadings(
            @Param("objects") Collection<String> objects,
            @Param("actions") Collection<String> actions,
            @Param("limit") int limit);

    /** Every action that was ever recorded. */
    List<String> listActions();

    List<ActorName> listNames(@Param("usernames") Collection<String> usernames);
}
