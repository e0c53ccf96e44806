package org.linli.wishes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.paging.PageRequest;

@Mapper
interface AllianceMapper {

    /** An area of a unit. */
    record AreaRow(long allianceUnitId, String code, String name) {}

    /** A skill of a unit. */
    record Mark(long allianceUnitId, String code) {}

    /** A unit that would take a wish up here, and whether such wishes are its skill. */
    record Fit(long id, String code, String name, boolean isSkilled) {}

    void insert(@Param("unit") AllianceUnit unit, @Param("key") GeneratedId key);

    int update(AllianceUnit unit);

    Optional<AllianceUnit> find(String code);

    List<AllianceUnit> listByIds(Collection<Long> ids);

    List<AllianceUnit> list(@Param("text") String text, @Param("page") PageRequest page);

    long count(@Param("text") String text);

    List<AllianceUnit> listActive();

    List<AreaRow> listAreas(Collection<Long> ids);

    List<Mark> listSkills(Collection<Long> ids);

    void deleteAreas(long id);

    void deleteSkills(long id);

    void insertAreas(@Param("id") long id, @Param("unitIds") Collection<Long> unitIds);

    void insertSkills(@Param("id") long id, @Param("kinds") Collection<String> kinds);

    /** Those whose area covers one of these units or has no bounds, the skilled ones first. */
    List<Fit> listFitting(@Param("unitIds") Collection<Long> unitIds, @Param("kind") String kind);
}
