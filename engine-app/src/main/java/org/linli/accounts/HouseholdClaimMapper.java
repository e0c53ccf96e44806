package org.linli.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.residents.ArchiveScope;
import org.linli.residents.DocumentKind;
import org.linli.shared.persistence.PersonalText;

/** SQL of the table household_claim. */
@Mapper
interface HouseholdClaimMapper {

    /** A claim about to be made. */
    record NewClaim(
            String number,
            long accountId,
            long dwellingId,
            long gridId,
            long communityId,
            long streetId,
            PersonalText name,
            DocumentKind documentKind,
            PersonalText documentNumber,
            Instant now) {}

    /** Which are wanted. */
    record Query(ClaimState state, ArchiveScope scope, int offset, int size) {}

    /** What the community decided; what was said for the check is forgotten with it. */
    record Decision(
            long id,
            int version,
            ClaimState state,
            String residentNumber,
            String reason,
            Boolean isSeenInPerson,
            Instant now,
            String by) {}

    /** How it ends; {@code by} null: by whoever asked. */
    record Ending(long id, int version, ClaimState state, String reason, Instant now, String by) {}

    void insert(NewClaim claim);

    /** The one that waits or holds. */
    Optional<HouseholdClaim> findOpen(long accountId);

    /** The latest one, whatever became of it. */
    Optional<HouseholdClaim> findLatest(long accountId);

    Optional<HouseholdClaim> find(@Param("number") String number, @Param("scope") ArchiveScope scope);

    List<HouseholdClaim> list(Query query);

    long count(Query query);

    /** 0 rows: somebody was faster. */
    int decide(Decision decision);

    /** 0 rows: somebody was faster. */
    int end(Ending ending);

    /** What was confirmed as one record is another from now on. */
    void follow(@Param("gone") String goneNumber, @Param("kept") String keptNumber);
}
