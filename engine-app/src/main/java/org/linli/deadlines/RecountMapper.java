package org.linli.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of announced days off whose limits are still to be counted anew. */
@Mapper
interface RecountMapper {
    /** Limits between two days are to be counted anew. */
    record Asked(long id, LocalDate firstDay, LocalDate lastDay, Instant askedAt) {}

    void insert(
            @Param("regionCode") String regionCode,
            @Param("year") int year,
            @Param("firstDay") LocalDate firstDay,
            @Param("lastDay") LocalDate lastDay,
            @Param("now") Instant now);

    List<Asked> listOpen();

    /** Adds what a pass has moved; {@code doneAt} is null while another pass has to follow. */
    void update(@Param("id") long id, @Param("moved") long moved, @Param("doneAt") Instant doneAt);
}
