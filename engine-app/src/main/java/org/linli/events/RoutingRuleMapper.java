package org.linli.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of routing rules. */
@Mapper
interface RoutingRuleMapper {
    void insert(Proposal proposal);

    Optional<RoutingRule> find(@Param("id") long id);

    List<RoutingRule> list(
            @Param("status") RoutingRule.Status status, @Param("limit") int limit, @Param("offset") int offset);

    long count(@Param("status") RoutingRule.Status status);

    int decide(Decision decision);

    int end(@Param("id") long id, @Param("version") int version, @Param("by") Ending ending);

    /** Ends what is adopted for the same category and place, because a newer rule takes its place. */
    void endOthers(
            @Param("id") long id,
            @Param("categoryCode") String categoryCode,
            @Param("placeUnitId") Long placeUnitId,
            @Param("by") Ending ending);

    /** A rule about to be proposed. */
    record Proposal(
            String categoryCode, long leadUnitId, String reason, long caseFileId, long proposedById, Instant now) {}

    /** What was decided about a proposal. */
    record Decision(
            long id,
            int version,
            RoutingRule.Status status,
            Long placeUnitId,
            long staffId,
            String opinion,
            Instant now) {}

    /** Who ended a rule, and why. */
    record Ending(long staffId, String opinion, Instant now) {}
}
