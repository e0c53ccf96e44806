package org.linli.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of saved filters. */
@Mapper
interface SavedFilterMapper {
    List<SavedFilter> list(@Param("staffId") long staffId, @Param("unitIds") Collection<Long> unitIds);

    Optional<SavedFilter> find(@Param("publicId") String publicId);

    int countOwn(@Param("staffId") long staffId);

    void insert(SavedFilter filter);

    int update(SavedFilter filter);

    int delete(@Param("publicId") String publicId);
}
