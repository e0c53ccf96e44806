package org.linli.villagelife;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of titles, and of what households agree to show. */
@Mapper
interface TitleMapper {

    List<PointTitle> list(@Param("communityId") long communityId, @Param("year") int year);

    List<PointTitle> listOfHousehold(String householdNumber);

    /** Does nothing where it was proposed before. */
    void propose(
            @Param("communityId") long communityId,
            @Param("year") int year,
            @Param("household") String householdNumber,
            @Param("earned") int earned,
            @Param("staffId") long staffId);

    /** 0: decided before, or never proposed. */
    int decide(Decision decision);

    record Decision(
            long communityId,
            int year,
            String household,
            TitleState state,
            LocalDate votedOn,
            int attended,
            int votesFor,
            int votesAgainst,
            long staffId) {}

    List<Integer> listShownYears(long dwellingId);

    /** Of a dwelling, those that agreed to be shown. */
    List<String> listShownHouseholds(long dwellingId);

    boolean isShown(String householdNumber);

    void show(@Param("household") String householdNumber, @Param("code") String accountCode, @Param("at") Instant at);

    void hide(@Param("household") String householdNumber, @Param("at") Instant at);

    /** Households of a village that agree, with what they got for deeds since a day, the highest first. */
    List<Big> listBig(@Param("communityId") long communityId, @Param("since") LocalDate since, @Param("from") int from);

    record Big(String householdNumber, int earned) {}
}
