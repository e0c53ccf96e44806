package org.linli.villagelife;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.paging.PageRequest;

/** SQL that reads the ledger for people. */
@Mapper
interface BookMapper {

    Optional<PointAccount> account(String householdNumber);

    /** What each member, and the household itself where null, got for deeds since these days. */
    List<Total> totals(
            @Param("accountId") long accountId, @Param("month") LocalDate month, @Param("year") LocalDate year);

    /** @param residentNumber null: what is the whole household's */
    record Total(String residentNumber, int ofMonth, int ofYear) {}

    List<EntryRow> listEntries(@Param("accountId") long accountId, @Param("most") int most);

    /** Which entries are wanted, within the reader's villages; null leaves a filter open. */
    record Query(
            List<Long> villages, String household, EntryKind kind, LocalDate from, LocalDate until, PageRequest page) {}

    List<EntryRow> page(Query query);

    long count(Query query);

    /** Accounts of villages with what they got for deeds between two days, the highest first. */
    List<RankRow> rank(Ranking ranking);

    record Ranking(Collection<Long> villages, LocalDate from, LocalDate until, int most) {}

    record RankRow(long communityId, String householdNumber, int earned, boolean hasDeduction, int balance) {}

    /** What each village got for deeds between two days, and how many households have an account. */
    List<VillageRow> villages(@Param("from") LocalDate from, @Param("until") LocalDate until);

    record VillageRow(long communityId, int earned, int accounts, int households) {}
}
