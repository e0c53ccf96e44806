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

    int update(@Param("unit") UnitDetails unit, @Param("change") UnitChange change);

    Optional<Long> findIdByToken(String token);

    List<GridToken> listTokens(@Param("unitIds") Collection<Long> unitIds);

    List<GridCoverage> listCoverage(@Param("unitIds") Collection<Long> unitIds);

    int updateCoverage(@Param("unitId") long unitId, @Param("coverage") String coverage);

    void revokeTokens(@Param("unitId") long unitId, @Param("at") Instant at);

    void insertToken(@Param("unitId") long unitId, @Param("token") String token, @Param("at") Instant at);
}
