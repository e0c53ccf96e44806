package org.linli.accounts;

import java.time.Instant;
import org.linli.residents.DocumentKind;
import org.linli.shared.persistence.PersonalText;

/**
 * Somebody says that he lives behind a door.
 *
 * @param name as he gave it, with his document; gone once it is decided
 * @param address of the door
 * @param residentNumber of whom the community confirmed him to be, else null
 * @param reason why it was refused or ended
 * @param isSeenInPerson whether staff saw him and his document before they confirmed it; null before that
 * @param endedBy null where he ended it himself
 */
public record HouseholdClaim(
        long id,
        String number,
        long accountId,
        PersonalText phone,
        long dwellingId,
        String address,
        long gridId,
        long communityId,
        PersonalText name,
        DocumentKind documentKind,
        PersonalText documentNumber,
        ClaimState state,
        String residentNumber,
        String reason,
        Boolean isSeenInPerson,
        Instant askedAt,
        Instant decidedAt,
        String decidedBy,
        Instant endedAt,
        String endedBy,
        int version) {}
