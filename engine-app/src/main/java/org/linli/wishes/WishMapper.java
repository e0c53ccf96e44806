package org.linli.wishes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface WishMapper {

    record NewRow(
            long caseFileId,
            NewWish wish,
            PersonalText residentName,
            PersonalText phone,
            PersonalText address,
            PersonalText words,
            String accountCode,
            Long registeredById,
            Instant consentedAt,
            int minPeople,
            int headCount,
            long gridId,
            long communityId) {}

    /** What is published, and what the checker found. */
    record Published(
            long id,
            String title,
            String text,
            String place,
            LocalDate from,
            LocalDate to,
            int headCount,
            String tools,
            boolean isAtHome,
            boolean isForMinor,
            int minPeople,
            ConsentWay consentWay,
            Instant consentedAt,
            Integer seats) {}

    void insert(NewRow row);

    Optional<Wish> find(long caseFileId);

    /** As it stands now; whoever else locks it waits until this transaction ends. */
    Optional<Wish> lock(long caseFileId);

    void publish(Published published);

    /** The community does it itself; {@code people} are at least those who have to go together. */
    void prepareOwn(
            @Param("id") long id,
            @Param("isAtHome") boolean isAtHome,
            @Param("isForMinor") boolean isForMinor,
            @Param("minPeople") int minPeople,
            @Param("tools") String tools);

    /** May be claimed from now on. */
    void open(@Param("id") long id, @Param("at") Instant at);

    /** Open again after somebody gave up: all places may be taken, nothing is agreed any more. */
    void reopen(long id);

    void close(long id);

    /** The community is content with those it has. */
    void narrow(long id);

    void markOwn(long id);

    void markStale(@Param("id") long id, @Param("at") Instant at);

    /** Takes places, or with a negative number gives them back. */
    void take(@Param("id") long id, @Param("people") int people);

    void agree(
            @Param("id") long id,
            @Param("on") LocalDate on,
            @Param("time") String time,
            @Param("tools") String tools,
            @Param("isChange") boolean isChange);

    void start(@Param("id") long id, @Param("at") Instant at);

    void finish(
            @Param("id") long id,
            @Param("at") Instant at,
            @Param("result") String result,
            @Param("minutes") int minutes);

    void redo(long id);

    /** It goes on another day: agreed anew, started anew; what passed so far still counts. */
    void resume(@Param("id") long id, @Param("minutes") int minutes);

    void confirm(
            @Param("id") long id,
            @Param("at") Instant at,
            @Param("how") ConfirmedHow how,
            @Param("grade") WishGrade grade,
            @Param("thanks") PersonalText thanks,
            @Param("isThanksAgreed") boolean isThanksAgreed);

    void fulfil(@Param("id") long id, @Param("on") LocalDate on);

    /** Of records that were joined. */
    void follow(@Param("gone") String gone, @Param("kept") String kept);

    void seat(@Param("id") long id, @Param("more") int more);
}
