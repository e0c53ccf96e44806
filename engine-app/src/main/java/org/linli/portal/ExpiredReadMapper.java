package org.linli.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of readers of announcements that are over. */
@Mapper
interface ExpiredReadMapper {
    int countReads(@Param("moment") Instant moment);

    /** The oldest first. */
    List<Long> listReads(@Param("moment") Instant moment, @Param("most") int most);

    void deleteReads(@Param("ids") Collection<Long> ids);
}
