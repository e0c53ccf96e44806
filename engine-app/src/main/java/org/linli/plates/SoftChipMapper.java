package org.linli.plates;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the table soft_chip. */
@Mapper
interface SoftChipMapper {

    /** What a scan finds: the door and its grid. */
    record Scanned(long dwellingId, String dwellingNumber, long gridId) {}

    record NewChip(long dwellingId, String token) {}

    List<SoftChip> listOpen(@Param("dwellingIds") Collection<Long> dwellingIds);

    Optional<Scanned> findByToken(String token);

    /** Returns for how many doors, without those for which somebody was faster. */
    int insert(@Param("chips") Collection<NewChip> chips, @Param("at") Instant at, @Param("by") String by);

    /** 0: there was none. */
    int revoke(@Param("dwellingId") long dwellingId, @Param("at") Instant at, @Param("by") String by);
}
