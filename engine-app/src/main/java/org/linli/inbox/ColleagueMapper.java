package org.linli.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.casefile.CaseKind;
import org.linli.organization.UnitKind;

/** SQL of who may be given work, or asked, or told. */
@Mapper
interface ColleagueMapper {

    List<Colleague> list(@Param("q") Query query);

    /** Who could take over tasks that a person has, with how many of them, the most first. */
    List<Successor> listSuccessors(
            @Param("staffId") long staffId,
            @Param("text") String text,
            @Param("at") Instant at,
            @Param("limit") int limit);

    /** Somebody who could take over some of a person's tasks: those of his pools from which he is not kept out. */
    record Successor(String username, String name, String title, long unitId, String role, int tasks) {}

    List<RoleRights> listRoles();

    /** The heads of a unit who hold their post then. */
    List<Long> listHeads(@Param("unitId") long unitId, @Param("at") Instant at);

    List<String> listHeldRoles(@Param("unitId") long unitId, @Param("itemId") long itemId, @Param("at") Instant at);

    /**
     * Which people are wanted: each part narrows, null leaves it open.
     *
     * @param unitId with {@code role} the pool they hold
     * @param unitPath the unit in or below which they do work
     * @param readsKind the kind of case that one of their roles reads
     * @param itemId the item they are not excluded from
     * @param caseFileId the case; whom it complains of is left out
     * @param notIds people left out
     * @param usernames exactly these
     * @param text a part of a name, a user name or the name of a unit
     */
    record Query(
            Long unitId,
            String role,
            String unitPath,
            CaseKind readsKind,
            Long itemId,
            long caseFileId,
            Collection<Long> notIds,
            Collection<String> usernames,
            String text,
            long nearUnitId,
            Instant at,
            int limit) {}

    /** What holders of a role may do with tasks. */
    record RoleRights(String code, UnitKind unitKind, boolean mayWork, boolean mayReassign, boolean mayHandOver) {}
}
