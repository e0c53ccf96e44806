package org.linli.sharing;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

/** SQL of what came at once. */
@Mapper
interface BatchMapper {

    void insert(@Param("b") SharedBatch batch, @Param("key") GeneratedKey key);

    void count(@Param("id") long id, @Param("tally") RecordStore.Tally tally);

    List<SharedBatch> list(
            @Param("owners") Collection<String> owners, @Param("offset") int offset, @Param("limit") int limit);

    long countOf(@Param("owners") Collection<String> owners);
}
