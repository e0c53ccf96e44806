package org.linli.organization;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PostMapper {

    record Holder(long unitId, String name, String phone) {}

    record NamedStaff(long id, String name) {}

    /** Who holds {@code role} in these units at {@code at}, the longest in office first. */
    List<Holder> listHolders(
            @Param("unitIds") Collection<Long> unitIds, @Param("role") String role, @Param("at") Instant at);

    List<NamedStaff> listNames(@Param("ids") Collection<Long> ids);
}
