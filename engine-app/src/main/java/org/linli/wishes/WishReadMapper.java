package org.linli.wishes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.casefile.ReadScope;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.persistence.PersonalText;

@Mapper
interface WishReadMapper {

    /** @param allianceId units that claimed it, or null: any */
    record Query(ReadScope scope, WishReading.Filter filter, Long communityId, Long allianceId, PageRequest page) {}

    /** @param placeIds communities or grids; null: everywhere */
    record BoardQuery(List<Long> placeIds, String kind, WishBoard.Order order, PageRequest page) {}

    /** Open wishes of a community. */
    record Place(long communityId, int wishes) {}

    /** What the resident told, for those who may read it. */
    record Words(long caseFileId, PersonalText words) {}

    /** Who served a wish that stands on the board of thanks. */
    record Helper(long caseFileId, ClaimantKind kind, Long volunteerId, Long allianceUnitId, int people) {}

    List<WishRow> list(Query query);

    long count(Query query);

    List<Words> listWords(Collection<Long> caseFileIds);

    List<WishRow> listOwn(@Param("account") String account, @Param("most") int most);

    List<WishRow> listBoard(BoardQuery query);

    long countBoard(BoardQuery query);

    Optional<WishRow> findPublished(String caseNumber);

    List<Place> listPlaces();

    List<WishRow> listThanked(@Param("placeIds") List<Long> placeIds, @Param("page") PageRequest page);

    List<Helper> listHelpers(Collection<Long> caseFileIds);

    List<OwnClaimRow> listClaims(
            @Param("volunteerId") long volunteerId, @Param("unitId") Long unitId, @Param("most") int most);

    WishFigures figures(@Param("placeIds") List<Long> placeIds);
}
