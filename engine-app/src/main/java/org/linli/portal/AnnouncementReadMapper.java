package org.linli.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of who opened which announcement. */
@Mapper
interface AnnouncementReadMapper {

    void insert(NewRead read);

    /** Whether his account, or, where he is not logged in, his phone has been counted, also for an account. */
    boolean isCounted(Reader reader);

    boolean isAccountCounted(Reader reader);

    void giveToAccount(@Param("reader") Reader reader, @Param("account") String account);

    /** When it was confirmed on the phone, or null. */
    Instant findConfirmation(Reader reader);

    void forgetDevice(Reader reader);

    void confirm(@Param("reader") Reader reader, @Param("at") Instant at);

    List<AnnouncementReads.Count> count(@Param("ids") Collection<Long> ids);

    List<AnnouncementReads.OfCommunity> countByCommunity(long announcementId);

    List<AnnouncementReads.Reading> list(Query query);

    long countRows(Query query);

    /** A reader by the fingerprints under which he may be stored; {@code accounts} empty: he is not logged in. */
    record Reader(long announcementId, List<String> devices, List<String> accounts) {}

    /** A reader, once; {@code device}: of the phone on which somebody with an account read it. */
    record NewRead(
            long announcementId,
            String reader,
            AnnouncementReads.ReaderKind readerKind,
            String device,
            Long communityId,
            Instant readAt,
            Instant confirmedAt) {}

    /** {@code communityId} null: all; {@code isElsewhere}: those who named no place. */
    record Query(long announcementId, Long communityId, boolean isElsewhere, int offset, int size) {}
}
