package org.linli.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.linli.security.CurrentUser;
import org.linli.shared.Retries;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Hands over everything that somebody who leaves has in hand (工作移交), each piece in a transaction of its own.
 *
 * <p>What the successor may not have goes back to its pool; what was given to the leaver alone goes back to whoever gave
 * it. A piece that somebody has done or moved meanwhile is left as it is then.
 */
@Component
public class HandOvers {
    /** The most pieces of one call; the answer tells how many are left. */
    public static final int MOST_AT_ONCE = 500;

    private final HandOverList list;
    private final HandOverSteps steps;
    private final HandOverOpinions opinions;
    private final Retries retries;

    HandOvers(HandOverList list, HandOverSteps steps, HandOverOpinions opinions, Retries retries) {
        this.list = list;
        this.steps = steps;
        this.opinions = opinions;
        this.retries = retries;
    }

    /** What a piece of work is to the person who leaves. */
    public enum Kind {
        /** He has it. */
        TASK,
        /** He answers for it while somebody else works on it. */
        GIVEN,
        /** He works on it for somebody else. */
        TAKEN,
        /** His opinion was asked for. */
        OPINION
    }

    /** What became of a piece of work. */
    public enum Result {
        /** The successor has it. */
        MOVED,
        /** It lies in its pool. */
        POOL,
        /** It lies in its pool, because the successor may not have it. */
        NOT_ENTITLED,
        /** Nobody of its pool is left: it has risen to whoever steps in. */
        RISEN,
        /** It went back to whoever had given it. */
        RETURNED,
        /** Nobody is asked any more. */
        WITHDRAWN,
        /** It was done or moved meanwhile. */
        GONE,
        /** It is being changed by others all the time; it can be tried again. */
        FAILED
    }

    /** A piece of work that somebody has in hand, {@code taskId} of the engine's task that it belongs to. */
    public record Piece(Kind kind, WorkItem item, Long signatureId) {}

    /** A piece of work with what became of it. */
    public record Handed(Piece piece, Result result) {}

    /** Everything that was handed over; {@code left} is how much was too much for once. */
    public record Done(List<Handed> rows, int left) {}

    /** Somebody who could take over some of it. */
    public record Successor(String username, String name, String title, long unitId, String role, int tasks) {}

    /**
     * What a person has in hand, as far as the asker may hand it over; by time limits.
     *
     * @throws NotFoundException if there is no such person, or he is none of the asker's people
     */
    public List<Piece> of(String username, CurrentUser user) {
        return list.pieces(list.leaver(username, user), user);
    }

    /**
     * Who could take over some of it, the most fitting first.
     *
     * @throws NotFoundException if there is no such person, or he is none of the asker's people
     */
    public List<Successor> successors(String username, String text, CurrentUser user) {
        return list.successors(list.leaver(username, user), text);
    }

    /**
     * Hands everything over to a successor, or back to the pools.
     *
     * @param toUsername null: back to the pools
     * @throws NotFoundException if there is no such person, or he is none of the asker's people
     * @throws InvalidRequestException naming the field, if the reason is missing or there is no such successor
     */
    public Done handOver(String username, String toUsername, String reason, CurrentUser user) {
        var leaver = list.leaver(username, user);
        var why = Reason.required("reason", reason);
        var order = new HandOverOrder(leaver, list.successor(toUsername, leaver), why, user);
        var pieces = list.pieces(leaver, user);
        var rows = new ArrayList<Handed>();
        pieces.stream().limit(MOST_AT_ONCE).forEach(piece -> rows.add(new Handed(piece, result(piece, order))));
        var left = pieces.size() - rows.size();
        steps.close(order, List.copyOf(rows), left);
        return new Done(List.copyOf(rows), left);
    }

    private Result result(Piece piece, HandOverOrder order) {
        try {
            return retries.whenARaceIsLost(step(piece, order));
        } catch (ConcurrencyFailureException busy) {
            return Result.FAILED;
        } catch (DomainException changed) {
            return Result.GONE;
        }
    }

    private Supplier<Result> step(Piece piece, HandOverOrder order) {
        return piece.kind() == Kind.OPINION
                ? () -> opinions.handOver(piece, order)
                : () -> steps.handOver(piece.item().id(), order);
    }
}
