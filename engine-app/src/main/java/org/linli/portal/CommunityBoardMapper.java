package org.linli.portal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the boards and rules of communities. */
@Mapper
interface CommunityBoardMapper {

    List<BoardPerson> list(Query query);

    long count(Query query);

    /** Among the communities of these ids. */
    Optional<BoardPerson> find(
            @Param("publicId") String publicId, @Param("communityIds") Collection<Long> communityIds);

    void insert(BoardPerson person);

    /** 0 rows: somebody was faster. */
    int update(BoardPerson person);

    List<BoardPerson> listShown(@Param("communityId") long communityId, @Param("today") LocalDate today);

    boolean hasShown(@Param("communityId") long communityId, @Param("today") LocalDate today);

    Optional<VillageRules> findRules(long communityId);

    /** 0 rows: somebody was faster. */
    int insertRules(VillageRules rules);

    /** 0 rows: somebody was faster. */
    int updateRules(VillageRules rules);

    /** The people of one board of a community. */
    record Query(long communityId, BoardKind board, int offset, int size) {}
}
