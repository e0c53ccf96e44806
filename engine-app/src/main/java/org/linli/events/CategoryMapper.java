package org.linli.events;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of categories and their requirements. */
@Mapper
interface CategoryMapper {
    Stamp findStamp();

    List<EventCategory> listAll();

    /** The requirements of one category or group, or of all where {@code categoryCode} is null; inactive ones too. */
    List<ClosingRequirement> listRequirements(@Param("categoryCode") String categoryCode);

    /** Changes whenever a row of either table does. */
    record Stamp(long total, long versions) {}
}
