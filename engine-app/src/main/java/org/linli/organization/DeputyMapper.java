package org.linli.organization;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of deputies and of the posts that are held through them. */
@Mapper
interface DeputyMapper {

    /** A post that somebody holds for himself, with where it lies. */
    record OwnPost(
            long id, long unitId, String unitCode, String unitName, String unitPath, String role, Instant validUntil) {}

    /** A deputy about to be appointed. */
    record Draft(
            long staffId,
            long deputyId,
            long unitId,
            String role,
            Instant validFrom,
            Instant validUntil,
            String reason,
            String by,
            Instant at) {}

    /** A time in which somebody may be away or stand in for others. */
    record Period(long staffId, Instant validFrom, Instant validUntil) {}

    /** Makes those wait who want to appoint a deputy for, or of, the same people. */
    List<Long> lockPeople(@Param("ids") Collection<Long> ids);

    /** The posts that the person holds for himself at {@code at}. */
    List<OwnPost> listOwnPosts(@Param("staffId") long staffId, @Param("at") Instant at);

    /** Where the person, by a post of his own, may set deputies for others: in these units and below. */
    List<String> listManagedPaths(@Param("staffId") long staffId, @Param("at") Instant at);

    /** Posts of the person in the unit, the one above or below it, or, of a grid, in one beside it. */
    long countNear(@Param("staffId") long staffId, @Param("unitId") long unitId, @Param("at") Instant at);

    /** Who stands in at the post in some part of the period. */
    List<Deputy> listMeeting(Draft draft);

    /** The times at which the person is away within the period. */
    List<Deputy> listAway(Period period);

    /** The times at which the person stands in for others within the period. */
    List<Deputy> listStandingIn(Period period);

    void insert(@Param("draft") Draft draft, @Param("key") GeneratedKey key);

    /** The right itself. */
    void insertPost(@Param("deputyId") long deputyId, @Param("draft") Draft draft);

    Optional<Deputy> find(long id);

    /** The newest of which the person is one side. */
    List<Deputy> listOfPerson(@Param("staffId") long staffId, @Param("limit") int limit);

    /** Those that run or are to come in units below these paths, by their end. */
    List<Deputy> listWithin(
            @Param("paths") Collection<String> paths,
            @Param("at") Instant at,
            @Param("size") int size,
            @Param("offset") int offset);

    long countWithin(@Param("paths") Collection<String> paths, @Param("at") Instant at);

    /** Those who stand in at this post of its holder after {@code at}. */
    List<Deputy> listOfPost(@Param("postId") long postId, @Param("at") Instant at);

    /** Those not over of which the person is one side. */
    List<Deputy> listRunning(@Param("staffId") long staffId, @Param("at") Instant at);

    int end(@Param("id") long id, @Param("by") String by, @Param("at") Instant at);

    int shorten(@Param("id") long id, @Param("validUntil") Instant validUntil);

    void endPost(@Param("id") long id, @Param("at") Instant at);

    /** People near one of these units who fit the text, by user name. */
    List<DeputyCandidate> listCandidates(
            @Param("staffId") long staffId,
            @Param("unitIds") Collection<Long> unitIds,
            @Param("text") String text,
            @Param("at") Instant at,
            @Param("limit") int limit);

    /** People with a post of their own below one of these paths who fit the text, by user name. */
    List<DeputyCandidate> listPeople(
            @Param("paths") Collection<String> paths,
            @Param("text") String text,
            @Param("at") Instant at,
            @Param("limit") int limit);
}
