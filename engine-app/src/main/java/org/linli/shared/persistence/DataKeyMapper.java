package org.linli.shared.persistence;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the mark of the data key. */
@Mapper
interface DataKeyMapper {
    Optional<String> find();

    void insert(@Param("fingerprint") String fingerprint, @Param("at") Instant at);
}
