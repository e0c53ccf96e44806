package org.linli.ratings;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface RatingMapper {
    /** What somebody has said; 0 rows: it was rated before. */
    record Giving(
            long id,
            Grade grade,
            String labels,
            PersonalText words,
            boolean isNamed,
            PersonalText raterName,
            PersonalText raterPhone,
            Instant at,
            String month) {}

    void invite(
            @Param("token") String token,
            @Param("counterId") Long counterId,
            @Param("i") NewInvitation invitation,
            @Param("at") Instant at);

    Optional<Rating> findOfCase(@Param("caseNumber") String caseNumber, @Param("channel") RatingChannel channel);

    Optional<Rating> findByToken(String token);

    Optional<Rating> lockByToken(String token);

    Optional<Rating> findByFollowUp(long caseFileId);

    int give(Giving giving);

    void followUp(@Param("id") long id, @Param("caseFileId") long caseFileId);

    void attemptContact(long id);

    void contacted(@Param("id") long id, @Param("at") Instant at, @Param("inTime") Boolean inTime);

    void appealed(@Param("id") long id, @Param("at") Instant at);

    void voidRating(@Param("id") long id, @Param("reason") String reason);

    void fixed(
            @Param("id") long id,
            @Param("at") Instant at,
            @Param("inTime") Boolean inTime,
            @Param("answer") String answer);

    void attemptCall(long id);

    void calledBack(@Param("id") long id, @Param("at") Instant at);
}
