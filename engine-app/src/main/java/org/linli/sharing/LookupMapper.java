package org.linli.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the look-ups; there is none that changes one. */
@Mapper
interface LookupMapper {

    void insert(Lookup lookup);

    Optional<Lookup> find(String number);

    /** Those of staff at the desk between two moments, from after an id on. */
    List<Lookup> listBetween(
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("afterId") long afterId,
            @Param("limit") int limit);
}
