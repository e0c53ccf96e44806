package org.linli.sharing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.shared.persistence.PersonalText;

/** SQL of the weekly review. */
@Mapper
interface ReviewMapper {

    /** {@code reviewerId}: whose own look-ups are left out. Null leaves a filter open. */
    record Query(long reviewerId, Review.State state, Rule rule, String reader, int offset, int limit) {}

    record Mark(long lookupId, Rule rule) {}

    record Run(Instant fromAt, Instant untilAt, int looked, int marked) {}

    Optional<Run> findLastRun();

    void insertRun(Run run);

    List<Long> listReviewed(@Param("lookupIds") Collection<Long> lookupIds);

    void insert(@Param("lookupId") long lookupId, @Param("at") Instant at);

    void insertMark(@Param("lookupId") long lookupId, @Param("rule") Rule rule);

    List<Review> list(Query query);

    long count(Query query);

    /** Those that wait for the explanation of a reader. */
    List<Review> listAsked(long staffId);

    List<Mark> listMarks(@Param("lookupIds") Collection<Long> lookupIds);

    Optional<Review> lock(String number);

    void ask(
            @Param("lookupId") long lookupId,
            @Param("question") PersonalText question,
            @Param("at") Instant at,
            @Param("by") String by);

    void explain(
            @Param("lookupId") long lookupId, @Param("explanation") PersonalText explanation, @Param("at") Instant at);

    void close(
            @Param("lookupId") long lookupId,
            @Param("outcome") Review.Outcome outcome,
            @Param("reason") PersonalText reason,
            @Param("at") Instant at,
            @Param("by") String by);
}
