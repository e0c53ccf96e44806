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
    record Row(
            long id,
            String username,
            String name,
            String title,
            String phone,
            boolean isActive,
            int version,
            Instant changedAt,
            String changedBy) {
        StaffMember toMember() {
            return new StaffMember(
                    id, username, name, title, phone, isActive, version, changedAt, changedBy, List.of());
        }
    }

    /**
     * Which people are wanted; null leaves a filter open.
     *
     * @param unitPath path of the unit in or below which they work
     * @param soon end of the time in which posts count as ending
     */
    record Query(
            String text,
            String unitPath,
            String role,
            Boolean isActive,
            PostFilter posts,
            Instant at,
            Instant soon,
            int offset,
            int size) {}

    List<NamedStaff> listNames(@Param("ids") Collection<Long> ids);

    /** As {@link #listNames}, with the user name as name. */
    List<NamedStaff> listUsernames(@Param("ids") Collection<Long> ids);

    List<Row> list(Query query);

    long count(Query query);

    Optional<Row> findByUsername(String username);

    void insert(@Param("staff") NewStaff staff, @Param("at") Instant at, @Param("key") GeneratedKey key);

    int update(@Param("id") long id, @Param("change") StaffChange change, @Param("at") Instant at);

    List<Row> listByUsernames(@Param("usernames") Collection<String> usernames);
}
