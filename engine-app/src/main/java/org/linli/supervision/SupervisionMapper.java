package org.linli.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.linli.casefile.ReadScope;

/** SQL of supervision. */
@Mapper
interface SupervisionMapper {
    boolean hasStep(NewStep step);

    void insertStep(NewStep step);

    List<SupervisionStep> listSteps(@Param("caseFileId") long caseFileId);

    /** When somebody was last urged for a cause that begins so. */
    Instant findLastUrge(@Param("caseFileId") long caseFileId, @Param("causePrefix") String causePrefix);

    /** When somebody was urged for causes that begin so, the oldest first. */
    List<Instant> listUrgesSince(
            @Param("caseFileId") long caseFileId,
            @Param("causePrefix") String causePrefix,
            @Param("since") Instant since);

    void insertOrder(NewOrder order);

    Optional<SupervisionOrder> findOrder(@Param("caseFileId") long caseFileId);

    List<SupervisionOrder> listOfCase(@Param("supervisedCaseId") long supervisedCaseId);

    boolean hasOrder(
            @Param("supervisedCaseId") long supervisedCaseId, @Param("rung") Rung rung, @Param("cause") String cause);

    /** Whether a paper of that level or a higher one is still on its way to the same unit. */
    boolean hasOpenOrder(
            @Param("supervisedCaseId") long supervisedCaseId, @Param("unitId") long unitId, @Param("level") int level);

    /** As the last, of papers that were issued. */
    boolean hasIssuedOrder(
            @Param("supervisedCaseId") long supervisedCaseId, @Param("unitId") long unitId, @Param("level") int level);

    /** The case files of the papers about the case that are not done with. */
    List<Long> listOpenOrders(@Param("supervisedCaseId") long supervisedCaseId);

    /** The papers about the case that lie with the supervision office and were never issued. */
    List<Drafted> listDrafts(@Param("supervisedCaseId") long supervisedCaseId);

    List<SupervisionOrder> list(OrderQuery query);

    long count(OrderQuery query);

    void advanceSequence(@Param("county") String county, @Param("year") int year);

    int currentSequence(@Param("county") String county, @Param("year") int year);

    void settle(
            @Param("id") long id,
            @Param("facts") String facts,
            @Param("requirement") String requirement,
            @Param("replyDays") int replyDays);

    void issue(
            @Param("id") long id,
            @Param("number") String number,
            @Param("by") Long by,
            @Param("at") Instant at,
            @Param("replyDueAt") Instant replyDueAt);

    void receive(@Param("id") long id, @Param("by") Long by, @Param("at") Instant at);

    void reply(Reply reply);

    /** The answer is now due by the limit of the step that it was sent back to. */
    void askAnew(@Param("id") long id, @Param("dueAt") Instant dueAt);

    void review(Review review);

    /** The case file of a paper that was not issued, and who would have to answer it. */
    record Drafted(long caseFileId, String caseNumber, long unitId) {}

    /** A step about to be noted. */
    record NewStep(
            long caseFileId,
            int level,
            Measure measure,
            String cause,
            Instant happenedAt,
            Long actorId,
            Long unitId,
            Long orderCaseId,
            String words) {}

    /** An order about to be drafted. */
    record NewOrder(
            long caseFileId,
            long supervisedCaseId,
            Rung rung,
            String cause,
            long unitId,
            String facts,
            String requirement,
            Long draftedById) {}

    /** What the unit answers. */
    record Reply(long id, String text, LocalDate finishBy, Long by, Instant at) {}

    /** What the supervisor says to it. */
    record Review(long id, String text, boolean isRefused, Long by, Instant at) {}

    /** Which orders are listed, of those within the row scope. */
    record OrderQuery(ReadScope scope, Boolean open, Integer level, int limit, int offset) {}
}
