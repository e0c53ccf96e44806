package org.linli.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.linli.casefile.CaseKind;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.persistence.DataCipher;
import org.linli.shared.problem.InvalidRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what a person has typed into a task and not sent yet; nobody else sees it, and where forms ask for names it is encrypted. */
@UseCaseService
public class DraftService {
    /** How a draft begins that is not encrypted. */
    static final String JSON = "{";

    private static final Logger LOG = LoggerFactory.getLogger(DraftService.class);
    private static final int MAX_LENGTH = 20_000;
    /** Encrypted it still fits in the column. */
    private static final int MAX_ENCRYPTED = 16_000;

    private final DraftMapper drafts;
    private final WorkItemService tasks;
    private final TaskRefusals refusals;
    private final DataCipher cipher;
    private final Clock clock;

    DraftService(DraftMapper drafts, WorkItemService tasks, TaskRefusals refusals, DataCipher cipher, Clock clock) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.refusals = refusals;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Keeps the newest version of a draft; {@code content} is JSON of the client's own making.
     *
     * @throws TaskTakenException if the task is done
     * @throws NotYourTaskException if the person neither has the task nor holds a post of its pool
     */
    public void save(String taskId, CurrentUser user, String content) {
        var item = tasks.find(taskId, user);
        if (!item.isAssignedTo(user.staffId())
                && !user.holds(item.poolUnitId(), item.poolRole())
                && !tasks.holds(item, user)) {
            throw new NotYourTaskException("task.notYours");
        }
        if (!item.status().isOpen()) {
            throw refusals.of(item, user);
        }
        var isPersonal = item.kind() == CaseKind.CHANGE;
        if (content.length() > (isPersonal ? MAX_ENCRYPTED : MAX_LENGTH)) {
            throw new InvalidRequestException("form", "task.draft.tooLong");
        }
        var stored = isPersonal ? cipher.encrypt(content) : content;
        if (drafts.update(taskId, user.staffId(), stored, clock.instant()) == 0) {
            drafts.insert(taskId, user.staffId(), stored, clock.instant());
        }
    }

    /** What the person has typed; nothing if it cannot be read any more, since the task has to open all the same. */
    public Optional<String> find(String taskId, CurrentUser user) {
        return drafts.find(taskId, user.staffId()).flatMap(stored -> read(taskId, stored));
    }

    private Optional<String> read(String taskId, String stored) {
        if (stored.startsWith(JSON)) {
            return Optional.of(stored);
        }
        try {
            return Optional.of(cipher.decrypt(stored));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException unreadable) {
            LOG.warn("A draft of task {} cannot be read and is left out: was its data key taken away?", taskId);
            return Optional.empty();
        }
    }

    /** Deletes drafts last saved before {@code limit}; returns how many. */
    public int deleteSavedBefore(Instant limit) {
        return drafts.deleteSavedBefore(limit);
    }

    /** Deletes what anybody has typed into tasks of a case and not sent. */
    public void forget(long caseFileId) {
        drafts.deleteOfCase(caseFileId);
    }
}
