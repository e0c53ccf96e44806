package org.linli.villagelife;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.LongStream;
import org.linli.shared.HashChain;
import org.linli.shared.persistence.PersonalText;
import org.springframework.stereotype.Component;

/**
 * Writes the ledgers of the villages, always in the caller's transaction.
 *
 * <p>Whoever writes locks the end of the village's chain first, then accounts: so entries are numbered without gaps, none is
 * posted twice, and no two spend the same points.
 */
@Component
class PointLedger {
    private final LedgerMapper mapper;
    private final Clock clock;

    PointLedger(LedgerMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** The account of a household, opened where it has none; nobody else posts in its village until the transaction ends. */
    PointAccount lock(long communityId, String household) {
        var village =
                mapper.findAccount(household).map(PointAccount::communityId).orElse(communityId);
        lockVillages(village);
        return mapper.lockAccount(household).orElseGet(() -> {
            mapper.openAccount(village, household, clock.instant());
            return mapper.lockAccount(household).orElseThrow();
        });
    }

    /** Locks several villages in one order, whoever asks for them. */
    void lockVillages(long... communities) {
        LongStream.of(communities).distinct().sorted().forEach(community -> {
            if (mapper.findHead(community).isEmpty()) {
                mapper.openChain(head(community, 0, HashChain.START));
            }
            mapper.lockHead(community);
        });
    }

    Optional<LedgerMapper.Posted> posted(String postingKey) {
        return mapper.findByKey(postingKey);
    }

    /**
     * Posts to an account that the caller has locked; what was posted under its key before is given back instead.
     *
     * <p>What takes points for conduct, or takes an entry back, stops where the household has none left that are free.
     *
     * @throws NotEnoughPointsException if more would be spent or handed over than is there
     */
    LedgerMapper.Posted post(PointAccount locked, NewEntry wanted) {
        var before = mapper.findByKey(wanted.postingKey());
        if (before.isPresent()) {
            return before.get();
        }
        var account = mapper.accountById(locked.id()).orElseThrow();
        var points =
                wanted.kind().stopsAtTheFloor() ? Math.max(wanted.points(), -account.available()) : wanted.points();
        if (points < 0 && -points > account.available()) {
            throw new NotEnoughPointsException(account.available(), -points);
        }
        var head = mapper.lockHead(account.communityId());
        var entry = entry(wanted, account, points, head).sealed();
        mapper.insert(entry);
        mapper.changeBalance(account.id(), points);
        mapper.moveHead(head(account.communityId(), entry.serial(), entry.hash()));
        return mapper.findByKey(wanted.postingKey()).orElseThrow();
    }

    /**
     * Puts points aside, so that nothing else spends them.
     *
     * @throws NotEnoughPointsException if there are not so many
     */
    void hold(PointAccount locked, int points) {
        var account = mapper.accountById(locked.id()).orElseThrow();
        if (points > account.available()) {
            throw new NotEnoughPointsException(account.available(), points);
        }
        mapper.changeHeld(account.id(), points);
    }

    void release(PointAccount locked, int points) {
        mapper.changeHeld(locked.id(), -points);
    }

    private PointEntry entry(NewEntry wanted, PointAccount account, int points, LedgerMapper.Head head) {
        return new PointEntry(
                account.communityId(),
                head.lastSerial() + 1,
                account.id(),
                wanted.kind(),
                points,
                wanted.shownPoints(),
                wanted.ruleId(),
                wanted.residentNumber(),
                wanted.deedOn(),
                wanted.caseFileId(),
                wanted.reversesId(),
                wanted.partnerId(),
                wanted.redemptionId(),
                wanted.reason(),
                wanted.postingKey(),
                account.balance() + points,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                wanted.postedById(),
                head.lastHash(),
                null,
                null);
    }

    static LedgerMapper.Head head(long community, long serial, String hash) {
        return new LedgerMapper.Head(community, serial, hash, new PersonalText(sealOfEnd(community, serial, hash)));
    }

    static String sealOfEnd(long community, long serial, String hash) {
        return "end:" + community + ':' + serial + ':' + hash;
    }
}
