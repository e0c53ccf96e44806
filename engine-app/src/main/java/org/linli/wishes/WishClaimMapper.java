package org.linli.wishes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface WishClaimMapper {

    record NewRow(
            long caseFileId,
            ClaimantKind kind,
            Long allianceUnitId,
            Long volunteerId,
            int people,
            String tools,
            PersonalText companions,
            ClaimState state,
            String activeKey,
            Instant at) {}

    /** What was served by a claim; {@code volunteerId} null: those of it who are not registered. */
    record Hours(
            long caseFileId,
            long claimId,
            Long volunteerId,
            Long allianceUnitId,
            String residentNumber,
            String householdNumber,
            int people,
            int minutes,
            LocalDate servedOn,
            Instant at) {}

    void insert(@Param("row") NewRow row, @Param("key") GeneratedId key);

    Optional<WishClaim> find(long id);

    Optional<WishClaim> findActive(@Param("caseFileId") long caseFileId, @Param("activeKey") String activeKey);

    /** In the order in which they came. */
    List<WishClaim> listOf(long caseFileId);

    /** A claim that is neither over nor begun. */
    record OpenClaim(long id, String caseNumber, Long allianceUnitId) {}

    /** What somebody claimed, for himself or for his unit. */
    List<OpenClaim> listReleasable(long volunteerId);

    /** Claims of one volunteer wait for one another here; empty where he is not verified any more. */
    Optional<Long> lockVolunteer(long id);

    /** Claims of one unit wait for one another here. */
    Long lockUnit(long id);

    /** What one volunteer has of a wish, in whatever name. */
    int countOpenOf(@Param("caseFileId") long caseFileId, @Param("volunteerId") long volunteerId);

    /** Open ones of one claimant, whatever the wish. */
    int countActive(String activeKey);

    void move(@Param("id") long id, @Param("state") ClaimState state, @Param("at") Instant at);

    /** Is over, for this reason or none. */
    void end(
            @Param("id") long id,
            @Param("state") ClaimState state,
            @Param("reason") String reason,
            @Param("at") Instant at);

    void checkIn(@Param("id") long id, @Param("present") int present, @Param("at") Instant at);

    /** Nobody of it is there any more. */
    void forgetCheckIns(long caseFileId);

    void insertHours(Hours hours);

    void insertOffer(
            @Param("caseFileId") long caseFileId,
            @Param("allianceUnitId") long allianceUnitId,
            @Param("isSkilled") boolean isSkilled,
            @Param("at") Instant at);

    /** Units to which it was offered, the skilled ones first. */
    List<Long> listOffered(long caseFileId);
}
