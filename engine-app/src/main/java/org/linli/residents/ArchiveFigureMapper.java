package org.linli.residents;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the counts; one statement each, whatever their size. */
@Mapper
interface ArchiveFigureMapper {

    /** What is counted; a null group is all of the places. */
    record Query(ArchiveScope scope, Long groupId, HouseholdKind kind) {}

    /** A step of ages: those born after that day and belonging to no earlier step; null: all others. */
    record Step(String years, LocalDate bornAfter) {}

    List<ArchiveFigure.Bar> countSizes(@Param("q") Query query);

    List<ArchiveFigure.Bar> countCategories(@Param("q") Query query);

    List<ArchiveFigure.Bar> countDwellings(@Param("q") Query query);

    /** By a column of people, which a chart names; the most first. */
    List<ArchiveFigure.Bar> countPeople(@Param("q") Query query, @Param("column") String column);

    /** {@code steps}: from the youngest. */
    List<ArchiveFigure.Bar> countAges(@Param("q") Query query, @Param("steps") List<Step> steps);
}
