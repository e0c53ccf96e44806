package org.linli.villagelife;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.shared.Zone;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.problem.NotNowException;
import org.springframework.stereotype.Component;

/** Takes entries back, and hands points from one household to another; in the caller's transaction. */
@Component
class PointMoves {
    private final LedgerMapper mapper;
    private final PointLedger ledger;
    private final Clock clock;

    PointMoves(LedgerMapper mapper, PointLedger ledger, Clock clock) {
        this.mapper = mapper;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes an award or a deduction back by another entry, which counts in the month of the deed.
     *
     * @throws NotFoundException if there is no such entry
     * @throws NotNowException if it was taken back, or is of another kind
     */
    LedgerMapper.Posted reverse(long entryId, PersonalText reason, Long staffId) {
        var wrong = mapper.find(entryId).orElseThrow(NotFoundException::new);
        var account = mapper.accountById(wrong.accountId()).orElseThrow();
        var locked = ledger.lock(account.communityId(), account.householdNumber());
        var isForConduct = wrong.kind() == EntryKind.AWARD || wrong.kind() == EntryKind.DEDUCTION;
        if (!isForConduct || mapper.isReversed(entryId)) {
            throw new NotNowException("points.reversed");
        }
        return ledger.post(
                locked,
                new NewEntry(
                        EntryKind.REVERSAL,
                        -wrong.points(),
                        -wrong.shownPoints(),
                        wrong.ruleId(),
                        wrong.residentNumber(),
                        wrong.deedOn(),
                        wrong.caseFileId(),
                        entryId,
                        null,
                        null,
                        reason,
                        "reversal:" + entryId,
                        staffId));
    }

    /**
     * Hands points over; what the giver holds for goods stays with him.
     *
     * @param key of what both entries are posted under
     * @return how many points went over
     */
    int transfer(Side from, Side to, int points, PersonalText reason, String key) {
        return transfer(from, to, account -> points, reason, key);
    }

    /** As {@link #transfer}, of as many as {@code share} says of what is free. */
    int transfer(
            Side from, Side to, java.util.function.ToIntFunction<PointAccount> share, PersonalText reason, String key) {
        lockBoth(from, to);
        var giver = ledger.lock(from.communityId(), from.household());
        var taker = ledger.lock(to.communityId(), to.household());
        var points = Math.min(share.applyAsInt(giver), giver.available());
        var before = ledger.posted("out:" + key);
        if (before.isPresent()) {
            return -before.get().points();
        }
        if (points <= 0 || giver.id() == taker.id()) {
            return 0;
        }
        ledger.post(giver, entry(EntryKind.TRANSFER_OUT, -points, taker.id(), reason, "out:" + key));
        ledger.post(taker, entry(EntryKind.TRANSFER_IN, points, giver.id(), reason, "in:" + key));
        return points;
    }

    /** A household and the village it belongs to. */
    record Side(long communityId, String household) {}

    /** Villages in order of their keys, then accounts in that of their households. */
    private void lockBoth(Side from, Side to) {
        var sides = List.of(from, to);
        ledger.lockVillages(sides.stream()
                .mapToLong(side -> mapper.findAccount(side.household())
                        .map(PointAccount::communityId)
                        .orElse(side.communityId()))
                .toArray());
        Stream.of(from, to)
                .sorted(Comparator.comparing(Side::household))
                .forEach(side -> ledger.lock(side.communityId(), side.household()));
    }

    private NewEntry entry(EntryKind kind, int points, long partner, PersonalText reason, String key) {
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);
        return new NewEntry(kind, points, points, null, null, today, null, null, partner, null, reason, key, null);
    }
}
