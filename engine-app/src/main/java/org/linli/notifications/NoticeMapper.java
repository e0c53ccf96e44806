package org.linli.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of messages. */
@Mapper
interface NoticeMapper {
    /** {@code isInside}: no outward ones are made of them. */
    void insert(@Param("notices") List<Notice> notices, @Param("isInside") boolean isInside);

    /** The newest first. */
    List<Notice> list(
            @Param("staffId") long staffId,
            @Param("unread") boolean unread,
            @Param("limit") int limit,
            @Param("offset") int offset);

    long count(@Param("staffId") long staffId, @Param("unread") boolean unread);

    /** Marks one, or all where {@code id} is null; returns how many were unread. */
    int markRead(@Param("staffId") long staffId, @Param("id") Long id, @Param("now") Instant now);

    boolean exists(@Param("staffId") long staffId, @Param("id") long id);

    /** Locks messages whose outward ones are still to be made; what another node has locked is left out. */
    List<Notice> lockUnplanned(@Param("now") Instant now, @Param("limit") int limit);

    List<CaseSubject> listSubjects(@Param("numbers") Collection<String> numbers);

    void markPlanned(@Param("ids") Collection<Long> ids);

    /** The reporter turned out to be a member of staff. */
    void giveToStaff(@Param("id") long id, @Param("staffId") long staffId);

    /** Ids of what was told before, oldest first. */
    List<Long> listCreatedBefore(@Param("limit") Instant limit, @Param("most") int most);

    /** Takes telephones and codes of residents out of what was told before. */
    void forgetResidents(@Param("before") Instant before);

    void deleteDeliveriesOf(@Param("ids") Collection<Long> ids);

    void delete(@Param("ids") Collection<Long> ids);
}
