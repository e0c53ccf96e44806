package org.linli.inbox.web;

import jakarta.annotation.Nullable;
import java.util.List;
import org.linli.casefile.CaseKind;
import org.linli.casefile.StageLight;
import org.linli.inbox.BulkActions;
import org.linli.inbox.InboxFilter;
import org.linli.inbox.NextTask;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.ProblemType;
import org.linli.shared.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The next task, and many tasks at once. */
@RestController
@RequestMapping("/api/inbox")
@RequiresPermission("task:work")
class BulkController {
    private final NextTask next;
    private final BulkActions bulk;
    private final InboxItems items;
    private final Problems problems;

    BulkController(NextTask next, BulkActions bulk, InboxItems items, Problems problems) {
        this.next = next;
        this.bulk = bulk;
        this.items = items;
        this.problems = problems;
    }

    /** The most urgent task the person may take, taken; 204 when there is none. */
    @PostMapping("/next")
    ResponseEntity<InboxItem> takeNext(
            @RequestParam(required = false) CaseKind kind,
            @RequestParam(required = false) StageLight light,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String q,
            CurrentUser user) {
        return next.take(InboxFilter.of(kind, light, category, q), user)
                .map(item -> ResponseEntity.ok(items.of(item)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/bulk")
    BulkResponse actOnMany(@RequestBody BulkRequest request, CurrentUser user) {
        if (request.action() == null) {
            throw new InvalidRequestException("action", "inbox.bulk.action");
        }
        var wanted = new BulkActions.Request(
                request.action().action,
                request.taskIds(),
                request.toUsername(),
                request.toRole(),
                request.reason(),
                request.usernames(),
                request.note());
        return new BulkResponse(bulk.run(wanted, user).stream().map(this::row).toList());
    }

    private BulkRow row(BulkActions.Result result) {
        return new BulkRow(result.taskId(), result.caseNumber(), result.isOk(), problem(result.refusal()));
    }

    private BulkProblem problem(RuntimeException refusal) {
        if (refusal == null) {
            return null;
        }
        ProblemDetail problem = refusal instanceof DomainException rule
                ? problems.of(rule)
                : problems.of(ProblemType.CHANGED_MEANWHILE);
        return new BulkProblem(problem.getType().toString(), problem.getTitle(), detail(refusal, problem));
    }

    /** Of a refused field, what is wrong with it rather than that something is. */
    @SuppressWarnings("unchecked")
    private static String detail(RuntimeException refusal, ProblemDetail problem) {
        var errors = problem.getProperties() == null
                ? null
                : (List<java.util.Map<String, String>>) problem.getProperties().get("errors");
        return errors == null || errors.isEmpty()
                ? problem.getDetail()
                : errors.get(0).get("message");
    }

    /** What can be done to many tasks, as it is written in a request. */
    enum BulkVerb {
        claim(BulkActions.Action.CLAIM),
        release(BulkActions.Action.RELEASE),
        transfer(BulkActions.Action.TRANSFER),
        cc(BulkActions.Action.CC);

        private final BulkActions.Action action;

        BulkVerb(BulkActions.Action action) {
            this.action = action;
        }
    }

    /** What is to be done to which rows; only what the action asks for is looked at. */
    record BulkRequest(
            BulkVerb action,
            List<String> taskIds,
            String toUsername,
            String toRole,
            String reason,
            List<String> usernames,
            String note) {}

    /** The result of each row, in the order in which the rows were named. */
    record BulkResponse(List<BulkRow> items) {}

    /** What became of one row; the number only where the person may know it. */
    record BulkRow(
            String taskId,
            @Nullable String caseNumber,
            boolean ok,
            @Nullable BulkProblem problem) {}

    /** Why a row was refused. */
    record BulkProblem(String type, String title, String detail) {}
}
