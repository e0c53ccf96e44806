package org.linli.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the hours that units have of their own. */
@Mapper
interface OfficeHoursMapper {
    /** Hours to be written; {@code version} is the one that was shown. */
    record Change(long unitId, String hours, Integer version, Instant at, String by) {}

    List<UnitHours> list(@Param("offset") int offset, @Param("size") int size);

    long count();

    Optional<UnitHours> find(@Param("unitCode") String unitCode);

    Optional<Long> findUnitId(@Param("unitCode") String unitCode);

    void insert(Change change);

    int update(Change change);

    int delete(@Param("unitId") long unitId, @Param("version") int version);
}
