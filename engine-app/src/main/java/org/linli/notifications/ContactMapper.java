package org.linli.notifications;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of the addresses that staff gave. */
@Mapper
interface ContactMapper {
    Optional<Contact> find(@Param("staffId") long staffId);

    int update(@Param("staffId") long staffId, @Param("contact") Contact contact, @Param("now") Instant now);

    void insert(@Param("staffId") long staffId, @Param("contact") Contact contact, @Param("now") Instant now);
}
