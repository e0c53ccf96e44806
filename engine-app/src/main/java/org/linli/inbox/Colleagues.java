package org.linli.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linli.casefile.CaseFile;
import org.linli.organization.OrganizationService;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.workflow.ProcessModels;

/**
 * Finds who may be given a task, asked about it or told of a case.
 *
 * <p>Whoever would judge his own work is left out, and so is whom the case complains of.
 */
@UseCaseService
public class Colleagues {
    private static final int SHOWN = 20;
    private static final int POSTS_EACH = 4;
    private static final int MOST_AT_ONCE = 20;

    private final ColleagueMapper colleagues;
    private final TaskRights rights;
    private final OrganizationService organization;
    private final ProcessModels models;
    private final Clock clock;

    Colleagues(
            ColleagueMapper colleagues,
            TaskRights rights,
            OrganizationService organization,
            ProcessModels models,
            Clock clock) {
        this.colleagues = colleagues;
        this.rights = rights;
        this.organization = organization;
        this.models = models;
        this.clock = clock;
    }

    /** What a colleague is wanted for. */
    public enum Purpose {
        /** To take a task over: holders of its pool. */
        TRANSFER,
        /** To work on it for its owner: staff of its unit and below. */
        DELEGATION,
        /** To give an opinion: whoever may read such cases. */
        SIGNATURE,
        /** To know of it: as the last, those who handled it included. */
        COPY
    }

    /** The first colleagues by name, user name or unit; blank text leaves it open. */
    public List<Colleague> list(WorkItem item, Purpose purpose, String text, CurrentUser user) {
        var part = Texts.isBlank(text) ? null : text.strip();
        return distinct(query(item, purpose, null, part, user)).stream()
                .limit(SHOWN)
                .toList();
    }

    /** As {@link #list}, for a copy of a case without an open task. */
    public List<Colleague> listReaders(CaseFile caseFile, String text, CurrentUser user) {
        var part = Texts.isBlank(text) ? null : text.strip();
        return distinct(readers(caseFile, null, part, user)).stream()
                .limit(SHOWN)
                .toList();
    }

    /**
     * The other pools of the unit that the task may be handed to: those its step names, a head's, and any for a head.
     */
    public List<String> pools(WorkItem item, CurrentUser user) {
        var step = models.step(item.processDefinitionId(), item.elementId());
        var isHead = rights.heads(item, user);
        var held = Set.copyOf(colleagues.listHeldRoles(item.poolUnitId(), item.id(), clock.instant()));
        return rights.workingRolesBeside(item.poolRole()).stream()
                .filter(role -> !role.equals(item.poolRole()) && held.contains(role))
                .filter(role -> isHead || rights.isHead(role) || step.pool().contains(role))
                .toList();
    }

    /**
     * The colleagues with these user names.
     *
     * @throws InvalidRequestException naming {@code field} if one may not be chosen, nobody is or more than 20 are
     */
    List<Colleague> require(
            WorkItem item, Purpose purpose, Collection<String> usernames, String field, CurrentUser user) {
        return found(usernames, field, wanted -> query(item, purpose, wanted, null, user));
    }

    /** As {@link #require}, for a copy of a case. */
    List<Colleague> requireReaders(CaseFile caseFile, Collection<String> usernames, String field, CurrentUser user) {
        return found(usernames, field, wanted -> readers(caseFile, wanted, null, user));
    }

    private interface Finder {
        ColleagueMapper.Query by(Set<String> usernames);
    }

    private List<Colleague> found(Collection<String> usernames, String field, Finder finder) {
        var wanted = new TreeSet<String>();
        if (usernames != null) {
            usernames.stream().filter(name -> !Texts.isBlank(name)).forEach(wanted::add);
        }
        if (wanted.isEmpty()) {
            throw new InvalidRequestException(field, "task.colleague.missing");
        }
        if (wanted.size() > MOST_AT_ONCE) {
            throw new InvalidRequestException(field, "task.colleague.tooMany", MOST_AT_ONCE);
        }
        var found = distinct(finder.by(wanted));
        if (found.size() < wanted.size()) {
            found.forEach(colleague -> wanted.remove(colleague.username()));
            throw new InvalidRequestException(field, "task.colleague.unfit", String.join("、", wanted));
        }
        return found;
    }

    private ColleagueMapper.Query query(
            WorkItem item, Purpose purpose, Set<String> usernames, String text, CurrentUser user) {
        var isTransfer = purpose == Purpose.TRANSFER;
        return new ColleagueMapper.Query(
                isTransfer ? item.poolUnitId() : null,
                isTransfer ? item.poolRole() : null,
                purpose == Purpose.DELEGATION
                        ? organization.unit(item.poolUnitId()).path()
                        : null,
                purpose == Purpose.SIGNATURE || purpose == Purpose.COPY ? item.kind() : null,
                purpose == Purpose.COPY ? null : item.id(),
                item.caseFileId(),
                notFor(item, isTransfer, user),
                usernames,
                text,
                item.poolUnitId(),
                clock.instant(),
                SHOWN * POSTS_EACH);
    }

    private ColleagueMapper.Query readers(CaseFile caseFile, Set<String> usernames, String text, CurrentUser user) {
        var near = user.posts().get(0).unitId();
        return new ColleagueMapper.Query(
                null,
                null,
                null,
                caseFile.kind(),
                null,
                caseFile.id(),
                List.of(user.staffId()),
                usernames,
                text,
                near,
                clock.instant(),
                SHOWN * POSTS_EACH);
    }

    /** Nobody gives to himself what he has; a head may give himself what another has by taking it, not so. */
    private static List<Long> notFor(WorkItem item, boolean isTransfer, CurrentUser user) {
        return Stream.of(user.staffId(), isTransfer ? item.assigneeId() : null)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<Colleague> distinct(ColleagueMapper.Query query) {
        Map<Long, Colleague> byId = new LinkedHashMap<>();
        colleagues.list(query).forEach(colleague -> byId.putIfAbsent(colleague.staffId(), colleague));
        return List.copyOf(byId.values());
    }
}
