package org.linli.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.paging.PageRequest;

@Mapper
interface HouseholdMapper extends VersionedMapper<Household> {

    /** Which households are wanted; null leaves a filter open. */
    record Query(
            ArchiveScope scope,
            String text,
            Long groupId,
            HouseholdKind kind,
            String category,
            String tag,
            Integer peopleFrom,
            Integer peopleTo,
            RecordStatus status,
            PageRequest page) {}

    void insert(@Param("h") Household household);

    List<Household> listByNumbers(@Param("numbers") Collection<String> numbers);

    List<Household> list(Query query);

    long count(Query query);

    /** How many doors of each community have a household behind them. */
    List<InhabitedDoors.InCommunity> countInhabited(@Param("communityIds") Collection<Long> communityIds);

    boolean existIn(long communityId);

    List<Household> listOfDwelling(long dwellingId);

    void setHouseholders(@Param("ids") Collection<Long> ids);

    void keep(@Param("id") long id, @Param("validTo") LocalDate validTo, @Param("at") Instant at);

    void update(@Param("id") long id, @Param("h") Household household);
}
