package org.linli.residents;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the map of squares. */
@Mapper
interface ArchiveSquareMapper {

    /** Which dwellings are drawn; null leaves a filter open. */
    record Query(ArchiveScope scope, long communityId, Long groupId, String building, int most) {}

    record Mark(long dwellingId, String tagCode) {}

    List<ArchiveBuilding> listBuildings(@Param("scope") ArchiveScope scope);

    List<ArchiveSquare.Home> listHomes(Query query);

    List<ArchiveSquare.Family> listFamilies(@Param("ids") Collection<Long> ids, @Param("scope") ArchiveScope scope);

    /** Of the dwelling, of the households in it and of their people. */
    List<Mark> listTags(
            @Param("ids") Collection<Long> ids,
            @Param("codes") Collection<String> codes,
            @Param("scope") ArchiveScope scope);
}
