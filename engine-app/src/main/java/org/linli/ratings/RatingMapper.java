package org.linli.ratings;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
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
            String month,
            String raterAccount,
            String deviceKey) {}

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

    void insertUnits(@Param("id") long id, @Param("unitIds") Collection<Long> unitIds);

    void insertStaff(@Param("id") long id, @Param("staffIds") Collection<Long> staffIds);

    Set<Long> listUnits(long id);

    Set<Long> listStaff(long id);

    /** How many were given at a window since then. */
    int countAt(@Param("counterId") long counterId, @Param("since") Instant since);

    void markBurst(@Param("counterId") long counterId, @Param("since") Instant since);

    /** Whether a device has rated by the printed code of a window; the fingerprint is that of a day. */
    boolean hasRated(@Param("counterId") long counterId, @Param("deviceKeys") Collection<String> deviceKeys);

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
