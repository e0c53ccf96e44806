package org.linli.organization;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PostMapper {

    record Holder(long unitId, String name, String phone) {}

    /** A post about to be made. */
    record Draft(long staffId, long unitId, String role, Instant validFrom, Instant validUntil) {}

    /** A period of a post that must not meet another of the same person, unit and role; {@code id} is the post itself. */
    record Period(long id, Instant validFrom, Instant validUntil) {}

    /** Who holds {@code role} in these units at {@code at}, the longest in office first. */
    List<Holder> listHolders(
            @Param("unitIds") Collection<Long> unitIds, @Param("role") String role, @Param("at") Instant at);

    /** As {@link #listHolders}, of those only who hold it for themselves. */
    List<PostHolder> listOwnHolders(
            @Param("unitIds") Collection<Long> unitIds, @Param("role") String role, @Param("at") Instant at);

    /** The posts of these people that end after {@code at}, those to come included. */
    List<Post> listOfStaff(@Param("staffIds") Collection<Long> staffIds, @Param("at") Instant at);

    Optional<Post> find(long id);

    /** Posts of the same person, unit and role whose period meets that of the draft. */
    long countOverlapping(Draft draft);

    void insert(@Param("draft") Draft draft, @Param("key") GeneratedKey key);

    int updateEnd(
            @Param("post") Post post,
            @Param("validUntil") Instant validUntil,
            @Param("by") String by,
            @Param("at") Instant at);

    /** Every post that the person ever had, the newest first. */
    List<Post> listHistory(long staffId);

    /** Posts in the unit that end after {@code at}, of people who work here. */
    List<UnitMember> listOfUnit(@Param("unitId") long unitId, @Param("at") Instant at);

    /** Other posts of the same person, unit and role whose period would meet that one. */
    long countMeeting(Period period);

    List<Role> listRoles();

    Optional<Role> findRole(String code);

    /** Makes those wait who want to take away posts of the same role. */
    Optional<String> findRoleForUpdate(String code);

    /** Active people with an account who hold the role at {@code at} without an end. */
    List<Long> listLastingHolderIds(@Param("role") String role, @Param("at") Instant at);
}
