package org.linli.residents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.paging.PageRequest;

/** SQL of which household is linked with which red grid member. */
@Mapper
interface LinkMapper {

    /** A red grid member in the grid where he holds the post. */
    record Hand(long staffId, long gridId) {}

    /** A linked household with one of its people; without people, one row without. */
    record Records(long householdId, long dwellingId, Long residentId) {}

    /** How many households of the grid are linked with the member. */
    record Load(long gridId, long staffId, int households) {}

    record GridCount(long gridId, int households) {}

    /** {@code staffId} null: those that are linked with nobody; {@code text}: part of an address, or the number. */
    record Query(long gridId, Long staffId, String text, PageRequest page) {}

    record Open(long householdId, long staffId, long gridId) {}

    List<Records> listRecords(@Param("hands") Collection<Hand> hands);

    List<Load> listLoads(@Param("gridIds") Collection<Long> gridIds);

    List<GridCount> countHouseholds(@Param("gridIds") Collection<Long> gridIds);

    List<Household> listHouseholds(Query query);

    long countListed(Query query);

    List<Open> listOpen(@Param("householdIds") Collection<Long> householdIds);

    /** Every link that a household ever had, the latest first. */
    List<Link> listOf(long householdId);

    void insert(
            @Param("householdIds") Collection<Long> householdIds,
            @Param("hand") Hand hand,
            @Param("at") Instant at,
            @Param("by") String by);

    void end(
            @Param("householdIds") Collection<Long> householdIds,
            @Param("note") String note,
            @Param("at") Instant at,
            @Param("by") String by);
}
