package org.linli.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.GeneratedKey;

@Mapper
interface InfoMapper {
    void insert(@Param("i") ResidentInfo info, @Param("key") GeneratedKey key);

    List<ResidentInfo> listOf(long residentId);

    Optional<ResidentInfo> lock(@Param("id") long id, @Param("residentId") long residentId);

    void end(@Param("id") long id, @Param("validTo") LocalDate validTo, @Param("change") Change change);

    void giveTo(@Param("keptId") long keptId, @Param("residentId") long residentId);
}
