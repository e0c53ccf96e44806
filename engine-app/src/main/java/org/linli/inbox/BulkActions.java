package org.linli.inbox;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.linli.security.CurrentUser;
import org.linli.shared.Retries;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Does the same to many tasks, each in a transaction of its own: a row that fails hurts no other. */
@Component
public class BulkActions {
    /** The most rows of one call. */
    public static final int MOST_ROWS = 200;

    private final WorkItemService tasks;
    private final Transfers transfers;
    private final Copies copies;
    private final Retries retries;

    BulkActions(WorkItemService tasks, Transfers transfers, Copies copies, Retries retries) {
        this.tasks = tasks;
        this.transfers = transfers;
        this.copies = copies;
        this.retries = retries;
    }

    /** What can be done to many tasks at once. */
    public enum Action {
        CLAIM,
        RELEASE,
        TRANSFER,
        CC
    }

    /** What is to be done, to which rows; only what the action asks for is looked at. */
    public record Request(
            Action action,
            List<String> taskIds,
            String toUsername,
            String toRole,
            String reason,
            List<String> usernames,
            String note) {}

    /**
     * What became of one row.
     *
     * @param caseNumber null where the person may not know it
     * @param refusal null where it worked; a {@link DomainException} or a lost race
     */
    public record Result(String taskId, String caseNumber, RuntimeException refusal) {
        public boolean isOk() {
            return refusal == null;
        }
    }

    /**
     * The results in the order of the rows; a task that is named twice is done once.
     *
     * @throws InvalidRequestException if no row is named or more than 200 are, or what the action needs is missing
     */
    public List<Result> run(Request request, CurrentUser user) {
        var rows = new LinkedHashSet<>(request.taskIds() == null ? List.of() : request.taskIds());
        rows.remove(null);
        if (rows.isEmpty()) {
            throw new InvalidRequestException("taskIds", "inbox.bulk.none");
        }
        if (rows.size() > MOST_ROWS) {
            throw new InvalidRequestException("taskIds", "inbox.bulk.tooMany", MOST_ROWS, rows.size());
        }
        var step = step(request, user);
        var results = new ArrayList<Result>();
        rows.forEach(taskId -> results.add(row(taskId, step, user)));
        return results;
    }

    private Function<String, String> step(Request request, CurrentUser user) {
        return switch (request.action()) {
            case CLAIM -> taskId -> tasks.claim(taskId, user).caseNumber();
            case RELEASE -> taskId -> tasks.release(taskId, user).caseNumber();
            case TRANSFER -> {
                var reason = Reason.required("reason", request.reason());
                yield taskId -> transfers
                        .transfer(taskId, request.toUsername(), request.toRole(), reason, user)
                        .caseNumber();
            }
            case CC -> {
                var note = Reason.optional("note", request.note());
                yield taskId -> {
                    var number = tasks.find(taskId, user).caseNumber();
                    copies.send(number, request.usernames(), note, user);
                    return number;
                };
            }
        };
    }

    private Result row(String taskId, Function<String, String> step, CurrentUser user) {
        try {
            return new Result(taskId, retries.whenARaceIsLost(() -> step.apply(taskId)), null);
        } catch (DomainException | ConcurrencyFailureException refusal) {
            return new Result(taskId, numberOf(taskId, user), refusal);
        }
    }

    private String numberOf(String taskId, CurrentUser user) {
        try {
            return tasks.find(taskId, user).caseNumber();
        } catch (NotFoundException unknown) {
            return null;
        }
    }
}
