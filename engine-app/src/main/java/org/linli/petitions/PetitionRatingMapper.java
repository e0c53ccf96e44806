package org.linli.petitions;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PetitionRatingMapper {
    List<PetitionRating> list(long caseFileId);

    void insert(@Param("caseFileId") long caseFileId, @Param("rating") PetitionRating rating);
}
