package org.linli.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL that counts new work for those who may take it; it only reads work items. */
@Mapper
interface DigestMapper {
    /** How many new items somebody may take. */
    record NewWork(long staffId, int items) {}

    /** Up to which item people were told, locked; null while another node tells them. */
    Long lockUpTo();

    /** The newest item that was there at that moment, null where there is none after {@code after}. */
    Long findNewest(@Param("after") long after, @Param("openedBefore") Instant openedBefore);

    /** Per person who may take some of the items between; what somebody has taken meanwhile is no news. */
    List<NewWork> count(@Param("after") long after, @Param("upTo") long upTo, @Param("now") Instant now);

    void saveUpTo(@Param("id") long id);

    /** Gathered messages that their receivers have not read. */
    List<Notice> listUnread(@Param("template") String template, @Param("staffIds") Collection<Long> staffIds);

    /** Takes back gathered messages that a newer one replaces; what has gone out is marked as read instead. */
    void replace(@Param("ids") Collection<Long> ids, @Param("now") Instant now);

    void deleteUnsent(@Param("ids") Collection<Long> ids);
}
