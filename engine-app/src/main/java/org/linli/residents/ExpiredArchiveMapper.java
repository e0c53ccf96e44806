package org.linli.residents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of what the archive keeps for a time only. */
@Mapper
interface ExpiredArchiveMapper {
    int countInfos(@Param("moment") Instant moment);

    /** The oldest first. */
    List<Long> listInfos(@Param("moment") Instant moment, @Param("most") int most);

    void deleteInfos(@Param("ids") Collection<Long> ids);

    /** A state of a person. */
    record PastKey(long id, int version) {}

    int countPast(@Param("moment") Instant moment);

    /** The oldest first. */
    List<PastKey> listPast(@Param("moment") Instant moment, @Param("most") int most);

    void erasePast(PastKey state);

    /** Grounds of health that was replaced by then. */
    int countGrounds(@Param("moment") Instant moment);

    List<Long> listGrounds(@Param("moment") Instant moment, @Param("most") int most);

    void deleteGrounds(@Param("ids") Collection<Long> ids);
}
