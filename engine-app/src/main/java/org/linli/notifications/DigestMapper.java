package org.linli.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL that counts new work for those who may take it; it only reads work items, and messages of matters that wait. */
@Mapper
interface DigestMapper {
    /** How many new items somebody may take. */
    record NewWork(long staffId, int items) {}

    /** Up to which item and which message people were told. */
    record Told(long item, long notice) {}

    /** Locked; null while another node tells them. */
    Told lockTold();

    /** The newest item that was there at that moment, null where there is none after {@code after}. */
    Long findNewest(@Param("after") long after, @Param("openedBefore") Instant openedBefore);

    /** Per person who may take some of the items between; what somebody has taken meanwhile is no news. */
    List<NewWork> count(@Param("after") long after, @Param("upTo") long upTo, @Param("now") Instant now);

    /** The newest message that was there at that moment, null where there is none after {@code after}. */
    Long findNewestNotice(@Param("after") long after, @Param("createdBefore") Instant createdBefore);

    /** Per person who was told between that something waits for his decision, and has not read it. */
    List<NewWork> countMatters(@Param("after") long after, @Param("upTo") long upTo);

    void saveTold(Told told);

    /** Gathered messages that their receivers have not read. */
    List<Notice> listUnread(@Param("template") String template, @Param("staffIds") Collection<Long> staffIds);

    /** Takes back gathered messages that a newer one replaces; what has gone out is marked as read instead. */
    void replace(@Param("ids") Collection<Long> ids, @Param("now") Instant now);

    void deleteUnsent(@Param("ids") Collection<Long> ids);
}
