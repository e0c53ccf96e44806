package org.linli.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the departments' records. */
@Mapper
interface SharedRecordMapper {

    /** Whose kinds are asked for; {@code keys} are the fingerprints of his document under each known key. */
    record Held(Collection<String> keys, Collection<String> kinds, LocalDate day) {}

    record Owner(String code, String name, String nameEn, String keeperCode) {}

    List<SharedRecord> list(@Param("keys") Collection<String> keys, @Param("kinds") Collection<String> kinds);

    List<String> listKinds(Held held);

    /** Those that are stored already, by fingerprints of their keys, locked. */
    List<SharedRecord> lock(@Param("recordIndexes") Collection<String> recordIndexes);

    void insert(SharedRecord row);

    void update(SharedRecord row);

    /** Writes the last day, unless an earlier one is there. */
    void end(
            @Param("recordIndexes") Collection<String> recordIndexes,
            @Param("lastDay") LocalDate lastDay,
            @Param("at") Instant at);

    boolean existAny();

    Set<String> listPrefilled();

    List<Owner> listOwners();

    /** Those of the records that somebody says are wrong, and the department has not answered. */
    Set<Long> listDisputed(@Param("ids") Collection<Long> ids);
}
