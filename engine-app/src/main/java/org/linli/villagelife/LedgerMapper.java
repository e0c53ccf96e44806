package org.linli.villagelife;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

/** SQL of the ledger: entries are inserted and read, nothing here changes or deletes one. */
@Mapper
interface LedgerMapper {

    /** The end of the chain of a village. */
    record Head(long communityId, long lastSerial, String lastHash, PersonalText seal) {}

    /** Does nothing where there is one. */
    void openChain(Head head);

    Optional<Head> findHead(long communityId);

    /** Whoever else posts in the village waits until this transaction ends. */
    Head lockHead(long communityId);

    void moveHead(Head head);

    List<Long> listChains();

    /** Does nothing where the household has one. */
    void openAccount(
            @Param("communityId") long communityId,
            @Param("household") String householdNumber,
            @Param("now") Instant now);

    Optional<PointAccount> findAccount(String householdNumber);

    Optional<PointAccount> accountById(long id);

    Optional<PointAccount> lockAccount(String householdNumber);

    void changeBalance(@Param("id") long accountId, @Param("by") int points);

    void changeHeld(@Param("id") long accountId, @Param("by") int points);

    void insert(PointEntry entry);

    Optional<Posted> findByKey(String postingKey);

    /** An entry with its id. */
    record Posted(long id, int points, int shownPoints) {}

    Optional<PointEntry> find(long id);

    Optional<Long> idOf(@Param("communityId") long communityId, @Param("serial") long serial);

    boolean isReversed(long id);

    List<PointEntry> listFrom(
            @Param("communityId") long communityId, @Param("after") long serial, @Param("most") int most);

    /** What an account, or a member's part of it, got by a rule in deeds between two days, without what was taken back. */
    int sumByRule(RuleSum sum);

    record RuleSum(long accountId, String ruleCode, LocalDate from, LocalDate until) {}

    /** The sums that must equal the balances: only accounts where they do not. */
    List<Long> listUnequal(long communityId);

    /** Of all accounts, after the entry of that serial. */
    int sumPoints(@Param("communityId") long communityId, @Param("until") long serial);

    List<Day> listDayTotals(
            @Param("communityId") long communityId, @Param("from") Instant from, @Param("until") Instant until);

    /** What one day added. */
    record Day(
            int entries,
            int awarded,
            int deducted,
            int reversed,
            int redeemed,
            int transferred,
            long firstSerial,
            long lastSerial) {}

    Optional<LocalDate> lastDay(long communityId);

    /** When the first entry was posted from a moment on. */
    Optional<Instant> firstPosted(@Param("communityId") long communityId, @Param("from") Instant from);

    void insertDay(DayRow row);

    List<DayRow> listDays(long communityId);

    /** A day as it is kept. */
    record DayRow(
            long communityId,
            LocalDate bookedOn,
            int entries,
            int awarded,
            int deducted,
            int reversed,
            int redeemed,
            int transferred,
            long firstSerial,
            long lastSerial,
            String lastHash,
            int balances,
            Instant writtenAt,
            PersonalText seal) {
        DayRow sealed(PersonalText made) {
            return new DayRow(
                    communityId,
                    bookedOn,
                    entries,
                    awarded,
                    deducted,
                    reversed,
                    redeemed,
                    transferred,
                    firstSerial,
                    lastSerial,
                    lastHash,
                    balances,
                    writtenAt,
                    made);
        }
    }
}
