package org.linli.organization;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface UnitMapper {

    record Stamp(long total, long highestId, long versions) {}

    Stamp findStamp();

    List<Unit> listAll();

    Optional<Long> findIdByToken(String token);
}
