package org.linli.events;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.evidence.Authorisation;

/** SQL of the table helper_entry. */
@Mapper
interface HelperEntryMapper {
    void insert(
            @Param("caseFileId") long caseFileId,
            @Param("a") Authorisation authorisation,
            @Param("staffId") long staffId,
            @Param("now") Instant now);

    Optional<HelperEntry> find(long caseFileId);
}
