package org.linli.residents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface VillagerGroupMapper {
    Optional<VillagerGroup> find(String code);

    List<VillagerGroup> list(@Param("communityIds") Collection<Long> communityIds);

    List<VillagerGroup> listByIds(@Param("ids") Collection<Long> ids);

    void insert(
            @Param("g") VillagerGroup group, @Param("sort") int sort, @Param("at") Instant at, @Param("by") String by);
}
