package org.linli.organization;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface StaffMapper {

    record NamedStaff(long id, String name) {}

    /** A person with his account; without posts. */
    record Row(long id, String username, String name, String title, String phone, boolean isActive, int version) {
        StaffMember toMember() {
            return new StaffMember(id, username, name, title, phone, isActive, version, List.of());
        }
    }

    /** Which people are wanted: a part of name or user name, and a unit (its path) in or below which they work. */
    record Query(String text, String unitPath, Instant at, int offset, int size) {}

    List<NamedStaff> listNames(@Param("ids") Collection<Long> ids);

    List<Row> list(Query query);

    long count(Query query);

    Optional<Row> findByUsername(String username);

    void insert(@Param("staff") NewStaff staff, @Param("at") Instant at, @Param("key") GeneratedKey key);

    int update(@Param("id") long id, @Param("change") StaffChange change);
}
