package org.linli.organization;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface UnitMapper {

    record Stamp(long total, long highestId, long versions) {}

    /** A unit about to be added; the path is known once the database has given it an id. */
    record Draft(
            String code,
            String name,
            String nameEn,
            UnitKind kind,
            Long parentId,
            String phone,
            int sort,
            Instant createdAt) {}

    record Occupancy(long children, long posts) {}

    /** Which units are wanted; {@code path} is that of the unit in or below which they lie, null leaves a filter open. */
    record Query(String text, UnitKind kind, Boolean isActive, String path, int offset, int size) {}

    record People(long unitId, long total) {}

    record GridToken(long unitId, String token) {}

    record GridCoverage(long unitId, String coverage) {}

    Stamp findStamp();

    List<Unit> listAll();

    /** Units below {@code parentId} (null: the roots), or, if {@code text} is given, those with that name or code. */
    List<UnitDetails> listDetails(
            @Param("parentId") Long parentId, @Param("text") String text, @Param("size") int size);

    Optional<UnitDetails> findDetails(String code);

    /** Locks the unit, so that nobody adds to it while it is shut, or the other way round. */
    Optional<UnitDetails> findDetailsForUpdate(String code);

    /** Active units directly below the unit and posts in it that end after {@code at}. */
    Occupancy findOccupancy(@Param("id") long id, @Param("at") Instant at);

    void insert(@Param("draft") Draft draft, @Param("key") GeneratedKey key);

    void updatePath(@Param("id") long id, @Param("path") String path);

    int update(@Param("unit") UnitDetails unit, @Param("change") UnitChange change, @Param("at") Instant at);

    List<UnitDetails> listFound(Query query);

    long countFound(Query query);

    /** How many people hold a post in each of these units at {@code at}; units without one are left out. */
    List<People> countPeople(@Param("unitIds") Collection<Long> unitIds, @Param("at") Instant at);

    /** Makes all others wait who want to move units. */
    List<Long> lockRoots();

    /** Locks everything in and below a unit. */
    List<Long> lockSubtree(String path);

    /** Puts everything in and below {@code before} to {@code after}. */
    void updatePaths(@Param("before") String before, @Param("after") String after);

    void updateParent(
            @Param("id") long id, @Param("parentId") long parentId, @Param("by") String by, @Param("at") Instant at);

    Optional<Long> findIdByToken(String token);

    List<GridToken> listTokens(@Param("unitIds") Collection<Long> unitIds);

    List<GridCoverage> listCoverage(@Param("unitIds") Collection<Long> unitIds);

    int updateCoverage(@Param("unitId") long unitId, @Param("coverage") String coverage);

    void revokeTokens(@Param("unitId") long unitId, @Param("at") Instant at);

    void insertToken(@Param("unitId") long unitId, @Param("token") String token, @Param("at") Instant at);
}
