package org.linli.sharing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the keys. */
@Mapper
interface KeyMapper {

    void insert(@Param("k") SharedKey key, @Param("hash") String hash);

    List<SharedKey> list(@Param("owners") Collection<String> owners);

    Optional<SharedKey> findValid(String hash);

    Optional<SharedKey> lock(String number);

    void withdraw(@Param("id") long id, @Param("at") Instant at, @Param("by") String by);

    void use(@Param("id") long id, @Param("at") Instant at);
}
