package org.linli.villagelife;

import java.util.UUID;
import org.linli.residents.Household;
import org.linli.residents.PopulationReading;
import org.linli.residents.RecordStatus;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.villagelife.PointMoves.Side;

/** Hands the points of a household that is no more to another: to heirs, or to where its people went (H-08). Points are not traded. */
@UseCaseService
public class PointHandOver {
    private final LedgerMapper mapper;
    private final PointMoves moves;
    private final PointPlaces places;
    private final PopulationReading population;
    private final AuditLog audit;

    PointHandOver(
            LedgerMapper mapper, PointMoves moves, PointPlaces places, PopulationReading population, AuditLog audit) {
        this.mapper = mapper;
        this.moves = moves;
        this.places = places;
        this.population = population;
        this.audit = audit;
    }

    /**
     * Hands over all that is free; what was put aside goes back or out first. Asked again it hands over nothing more.
     *
     * @return how many points went over
     * @throws NotFoundException if the household that is no more is not of his village
     * @throws InvalidRequestException naming {@code from} if somebody lives there still, {@code to} if nobody does, {@code reason}
     */
    public int handOver(String village, String from, String to, String reason, CurrentUser user) {
        var community = places.village(village, user, PointBook.REVERSE);
        var account = mapper.findAccount(from)
                .filter(one -> one.communityId() == community.id())
                .orElseThrow(NotFoundException::new);
        if (isThere(from)) {
            throw new InvalidRequestException("from", "points.handOver.from");
        }
        if (!isThere(to)) {
            throw new InvalidRequestException("to", "points.handOver.to");
        }
        if (Texts.isBlank(reason)) {
            throw new InvalidRequestException("reason", "points.handOver.reason");
        }
        var heirs = population.household(to).orElseThrow();
        var points = moves.transfer(
                new Side(community.id(), from),
                new Side(heirs.communityId(), to),
                PointAccount::available,
                new PersonalText(reason.strip()),
                "closed:" + UUID.randomUUID());
        audit.record("hand-over-points", "points:" + village, AuditResult.SUCCESS, from + ">" + to + " " + points);
        return points;
    }

    private boolean isThere(String household) {
        return population
                .household(household)
                .map(Household::status)
                .filter(RecordStatus.ACTIVE::equals)
                .isPresent();
    }
}
