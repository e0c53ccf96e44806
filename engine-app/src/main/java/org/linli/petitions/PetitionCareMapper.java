package org.linli.petitions;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PetitionCareMapper {
    List<CareEntry> list(long caseFileId);

    void insert(
            @Param("caseFileId") long caseFileId,
            @Param("entry") CareEntry entry,
            @Param("recordedAt") Instant recordedAt);
}
