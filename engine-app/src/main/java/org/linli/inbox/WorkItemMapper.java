package org.linli.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.deadlines.DeadlineMoved;
import org.linli.organization.UnitKind;

/** SQL of work items. */
@Mapper
interface WorkItemMapper {
    void insert(NewWorkItem item);

    /** Keeps people out of a task; those who are kept out already stay so. */
    void exclude(@Param("taskId") String taskId, @Param("staffIds") Collection<Long> staffIds);

    /** Who did one of these steps of a case, or worked on it for its owner. */
    List<Long> listDoers(@Param("caseFileId") long caseFileId, @Param("elementIds") Collection<String> elementIds);

    /** Who holds a post in the unit. */
    List<Long> listMembers(@Param("unitId") long unitId, @Param("now") Instant now);

    /** Those of these pools in which somebody works who is not one of {@code recused}. */
    List<PoolKey> listAble(
            @Param("pools") Collection<PoolKey> pools,
            @Param("recused") Collection<Long> recused,
            @Param("now") Instant now);

    /** The units in which somebody works in the role who is not one of {@code recused}. */
    List<Long> listUnitsAble(
            @Param("role") String role, @Param("recused") Collection<Long> recused, @Param("now") Instant now);

    /** Who may not do it. */
    List<Long> listExcluded(@Param("id") long id);

    /** Who works in the pool. */
    List<Long> listHolders(@Param("pool") PoolKey pool, @Param("now") Instant now);

    /** The pools of posts of the person that have ended since, or all of them where he has left. */
    List<PoolKey> listPoolsOf(@Param("staffId") long staffId, @Param("since") Instant since);

    /** Pools with work in which nobody is left, and those of posts that have ended since. */
    List<PoolKey> listPoolsToCheck(@Param("since") Instant since, @Param("now") Instant now);

    /** Items in these pools, after one of them, that nobody of their pool may take. */
    List<Long> listStranded(
            @Param("pools") Collection<PoolKey> pools,
            @Param("afterId") long afterId,
            @Param("now") Instant now,
            @Param("limit") int limit);

    /** Open items that the person has, or that somebody works on for him, by their time limits. */
    List<WorkItem> listHeldBy(@Param("staffId") long staffId, @Param("limit") int limit);

    Optional<WorkItem> find(@Param("taskId") String taskId);

    /** Lets nobody else change an open item until the transaction ends; empty where it is not open any more. */
    Optional<Long> lockOpen(@Param("taskId") String taskId);

    Optional<WorkItem> findById(@Param("id") long id);

    Optional<Long> findLastDoer(Doing doing);

    Optional<WorkItem> findOpen(@Param("caseFileId") long caseFileId, @Param("elementId") String elementId);

    /** Puts an open item into a pool, out of whosever hands; 0 rows: somebody was faster. */
    int repool(
            @Param("id") long id,
            @Param("version") int version,
            @Param("unitId") long unitId,
            @Param("role") String role);

    void cancel(@Param("taskId") String taskId);

    void moveDue(DeadlineMoved moved);

    /** Files the open items of a case under another category. */
    void recategorize(
            @Param("caseFileId") long caseFileId,
            @Param("categoryCode") String categoryCode,
            @Param("priority") int priority,
            @Param("title") String title);

    /** Whether one of these people may not do it. */
    boolean isExcluded(@Param("id") long id, @Param("staffIds") Collection<Long> staffIds);

    /** Whether the case complains of the person or of one of his units. */
    boolean isComplainedOf(
            @Param("caseFileId") long caseFileId,
            @Param("staffId") long staffId,
            @Param("unitIds") Collection<Long> unitIds);

    int claim(Claim claim);

    int release(@Param("taskId") String taskId, @Param("holderId") long holderId);

    int releaseUnheld(@Param("now") Instant now);

    int returnUnheld(@Param("now") Instant now);

    int reassign(Hands hands);

    int addSignatures(
            @Param("id") long id, @Param("version") int version, @Param("count") int count, @Param("now") Instant now);

    int closeSignature(@Param("id") long id);

    int markSeen(@Param("id") long id, @Param("staffId") long staffId, @Param("now") Instant now);

    int cancelUnseen(@Param("id") long id, @Param("staffId") long staffId);

    void undo(@Param("id") long id);

    List<WorkItem> listFollowing(@Param("id") long id);

    List<WorkItem> listSelected(@Param("taskIds") Collection<String> taskIds, @Param("q") InboxQuery query);

    List<WorkItem> listCopies(@Param("q") InboxQuery query);

    long countCopies(@Param("q") InboxQuery query);

    OwnCounts countOwn(@Param("q") InboxQuery query);

    int complete(Completion completion);

    /** @param staffId whose road it is, or null for the reporter and the system */
    int completeByRoad(
            @Param("taskId") String taskId,
            @Param("outcome") String outcome,
            @Param("staffId") Long staffId,
            @Param("now") Instant now);

    List<WorkItem> listPage(@Param("q") InboxQuery query);

    List<WorkItem> listReported(@Param("q") InboxQuery query);

    long count(@Param("q") InboxQuery query);

    long countReported(@Param("q") InboxQuery query);

    long countMineDueBefore(@Param("q") InboxQuery query, @Param("limit") Instant limit);

    List<WorkItem> listOfCase(@Param("caseFileId") long caseFileId);

    List<RoleKind> listRoleKinds();

    /**
     * Taking an item out of one of a person's pools.
     *
     * @param holderId whose it is then: the person's, or that of whom he stands in for
     * @param barred who of them may not be kept out of it
     */
    record Claim(String taskId, long staffId, long holderId, List<Long> barred, List<MyPool> pools, Instant now) {}

    /**
     * Finishing an item that is mine, or that lies in one of my pools.
     *
     * @param forId whom the person stands in for, or null
     * @param barred who of them may not be kept out of it
     */
    record Completion(
            String taskId,
            long staffId,
            Long forId,
            List<Long> barred,
            String outcome,
            List<MyPool> pools,
            Instant now) {}

    /**
     * In whose hands an item is from now on, provided that nobody moved it since {@code version}.
     *
     * @param status CLAIMED with an assignee, or POOL without
     */
    record Hands(
            long id,
            int version,
            WorkItemStatus status,
            Long assigneeId,
            Long ownerId,
            String poolRole,
            Long heldUnitId,
            String heldRole,
            Instant now) {}

    /** What waits for a person beside his tasks. */
    record OwnCounts(long cosign, long copies, long delegated) {}

    /** Who did a step of a case and may do it again now. */
    record Doing(long caseFileId, String elementId, long poolUnitId, String poolRole, Instant now) {}

    /** The kind of unit in which a role is held, and the role that steps in where nobody of that unit may decide. */
    record RoleKind(String code, UnitKind unitKind, String superiorRole, boolean isHead) {}

    long countOpenInGrid(long unitId);

    long countOpenInCommunity(long unitId);

    long countOpenInStreet(long unitId);

    /** Open items that the department handles or that lie in its pools. */
    long countOpenOfDepartment(long unitId);
}
