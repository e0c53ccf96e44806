package org.linli.reports;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.casefile.CaseKind;

/** SQL of the board; every statement reads one covering index, and rows of tables only for the page that is shown. */
@Mapper
interface BoardMapper {
    List<StepGroup> listStepGroups(@Param("q") BoardQuery query);

    List<CaseGroup> listCaseGroups(@Param("q") BoardQuery query);

    List<RateGroup> listRates(@Param("q") BoardQuery query);

    List<HeatCell> listHeat(@Param("q") BoardQuery query);

    long countSteps(@Param("q") BoardQuery query);

    List<BoardRow> listSteps(@Param("q") BoardQuery query);

    long countCases(@Param("q") BoardQuery query);

    List<BoardRow> listCases(@Param("q") BoardQuery query);

    /** Steps that are late or soon will be, of one unit, kind and person; nobody where it lies in a pool. */
    record StepGroup(
            long unitId,
            CaseKind kind,
            Long personId,
            String personName,
            String personUsername,
            long overdue,
            long atRisk) {}

    /** Open cases of the unit that handles them, or of the community where none does yet. */
    record CaseGroup(
            long unitId, long overdue, long red, long yellow, long urged, long ordered, long noticed, long listed) {}

    /** What became of the cases that were reported in a period, by the unit that handles them. */
    record RateGroup(
            long unitId,
            long accepted,
            long withinDays,
            long withinWorkingDays,
            long stillInTime,
            long stillInWorkingDays,
            long dueForClosing,
            long onTime,
            long returned,
            long reworked,
            long reopened) {}

    /** How many cases were reported on a day in a place. */
    record HeatCell(long unitId, LocalDate onDay, long cases) {}
}
