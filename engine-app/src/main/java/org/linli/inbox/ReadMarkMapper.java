package org.linli.inbox;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the marks of what people have read. */
@Mapper
interface ReadMarkMapper {
    boolean isRead(@Param("itemId") long itemId, @Param("staffId") long staffId);

    void insert(@Param("itemId") long itemId, @Param("staffId") long staffId);

    long findHighestItem();

    int updateMark(@Param("staffId") long staffId, @Param("upToId") long upToId);

    void insertMark(@Param("staffId") long staffId, @Param("upToId") long upToId);

    void deleteUpTo(@Param("staffId") long staffId, @Param("upToId") long upToId);
}
