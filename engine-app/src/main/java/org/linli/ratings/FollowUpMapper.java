package org.linli.ratings;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface FollowUpMapper {
    String number(long caseFileId);

    /** The grid of the case that was rated; empty where there is none. */
    Optional<Long> gridOf(String caseNumber);
}
