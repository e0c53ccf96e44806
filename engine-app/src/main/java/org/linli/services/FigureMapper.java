package org.linli.services;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FigureMapper {

    /** {@code isAll}: whatever the units; {@code item} and {@code decidingUnitId} null: any. */
    record Query(
            Instant from,
            Instant until,
            String item,
            Long decidingUnitId,
            boolean isAll,
            Set<Long> unitIds,
            Set<Long> communityIds,
            Set<Long> streetIds) {}

    ApplicationFigure whole(@Param("q") Query query);

    List<ApplicationFigure> list(@Param("q") Query query, @Param("by") ApplicationFigures.By by);
}
