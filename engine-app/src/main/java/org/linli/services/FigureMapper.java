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

    /** Open applications of a group after their promised day, and of those after the day of the law. */
    record Late(String groupName, int overdue, int beyondLaw) {
        static final Late NONE = new Late(null, 0, 0);

        Late plus(Late other) {
            return new Late(null, overdue + other.overdue, beyondLaw + other.beyondLaw);
        }
    }

    List<Late> listLate(@Param("q") Query query, @Param("by") ApplicationFigures.By by, @Param("now") Instant now);

    ApplicationFigure whole(@Param("q") Query query);

    List<ApplicationFigure> list(@Param("q") Query query, @Param("by") ApplicationFigures.By by);
}
