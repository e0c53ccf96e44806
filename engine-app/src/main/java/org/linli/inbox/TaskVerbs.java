package org.linli.inbox;

import java.util.ArrayList;
import java.util.List;
import org.linli.casefile.CaseAccess;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;

/** What a person may do with a task besides finishing it: the entries of its menu. */
@UseCaseService
public class TaskVerbs {
    private final TaskRights rights;
    private final WorkItemMoveMapper moves;
    private final Recalls recalls;
    private final CaseAccess access;

    TaskVerbs(TaskRights rights, WorkItemMoveMapper moves, Recalls recalls, CaseAccess access) {
        this.rights = rights;
        this.moves = moves;
        this.recalls = recalls;
        this.access = access;
    }

    /** One entry of the menu. */
    public enum Verb {
        CLAIM,
        RELEASE,
        TRANSFER,
        DELEGATE,
        /** Take back what was delegated. */
        TAKE_BACK,
        /** Give back, with an answer, what was delegated to me. */
        RETURN,
        /** Ask for an opinion. */
        ASK,
        /** Give the opinion I was asked for. */
        ANSWER,
        COPY,
        RECALL,
        FORCE_CLAIM
    }

    /** The entries for this person now, in the order of the menu. */
    public List<Verb> of(WorkItem item, List<CoSignature> asked, CurrentUser user) {
        var verbs = new ArrayList<Verb>();
        var holds = rights.holds(item, user);
        var mayTake = rights.mayTake(item, user);
        var heads = item.status().isOpen() && rights.heads(item, user);
        var works = user.has("task:work");
        add(verbs, Verb.CLAIM, mayTake);
        add(verbs, Verb.RETURN, item.isDelegatedTo(user.staffId()));
        add(verbs, Verb.ANSWER, item.status().isOpen() && isAsked(asked, user));
        add(verbs, Verb.TRANSFER, holds || mayTake || heads);
        add(verbs, Verb.DELEGATE, holds || mayTake);
        add(verbs, Verb.TAKE_BACK, rights.owns(item, user));
        add(verbs, Verb.ASK, holds);
        add(verbs, Verb.COPY, works && access.mayReadByPost(user, item.caseFileId()));
        add(verbs, Verb.RELEASE, holds);
        add(verbs, Verb.RECALL, recalls.mayRecall(item, user));
        add(verbs, Verb.FORCE_CLAIM, heads && !holds && !mayTake && rights.headsUnbarred(item, user));
        return List.copyOf(verbs);
    }

    /** Whether the task is this person's to act on, to answer or to take over. */
    public boolean concerns(WorkItem item, List<CoSignature> asked, CurrentUser user) {
        return rights.mayDo(item, user)
                || item.isDelegatedTo(user.staffId())
                || rights.owns(item, user)
                || isAsked(asked, user)
                || rights.heads(item, user);
    }

    /** How the task came into the person's hands, or null where he took it himself. */
    public WorkItemMove handover(WorkItem item, CurrentUser user) {
        return item.isAssignedTo(user.staffId())
                ? moves.findLast(item.id())
                        .filter(move -> Long.valueOf(user.staffId()).equals(move.toId()))
                        .orElse(null)
                : null;
    }

    private static boolean isAsked(List<CoSignature> asked, CurrentUser user) {
        return asked.stream().anyMatch(one -> one.isOpen() && one.staffId() == user.staffId());
    }

    private static void add(List<Verb> verbs, Verb verb, boolean isOffered) {
        if (isOffered) {
            verbs.add(verb);
        }
    }
}
