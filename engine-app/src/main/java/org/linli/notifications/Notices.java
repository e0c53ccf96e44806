package org.linli.notifications;

import java.time.Clock;
import org.linli.inbox.WorkChanges;
import org.linli.security.CurrentUser;
import org.linli.shared.Messages;
import org.linli.shared.UseCaseService;
import org.linli.shared.paging.Page;
import org.linli.shared.paging.PageRequest;
import org.linli.shared.problem.NotFoundException;

/** A person's own messages. */
@UseCaseService
public class Notices {
    private final NoticeMapper notices;
    private final NoticeTemplates templates;
    private final NoticeTexts texts;
    private final WorkChanges changes;
    private final Clock clock;

    Notices(NoticeMapper notices, NoticeTemplates templates, NoticeTexts texts, WorkChanges changes, Clock clock) {
        this.notices = notices;
        this.templates = templates;
        this.texts = texts;
        this.changes = changes;
        this.clock = clock;
    }

    /** The newest first, in the language of the request. */
    public Page<NoticeView> page(CurrentUser user, boolean unread, PageRequest request) {
        var total = notices.count(user.staffId(), unread);
        var found = notices.list(user.staffId(), unread, request.size(), request.offset());
        return Page.of(found, request, total).map(this::view);
    }

    public long unread(CurrentUser user) {
        return notices.count(user.staffId(), true);
    }

    /**
     * Marks a message as read; reading it twice keeps the first time.
     *
     * @throws NotFoundException if it is no message of his
     */
    public void read(long id, CurrentUser user) {
        if (notices.markRead(user.staffId(), id, clock.instant()) > 0) {
            changes.noticed(null, user.staffId()); // his other screens count anew
        } else if (!notices.exists(user.staffId(), id)) {
            throw new NotFoundException();
        }
    }

    public void readAll(CurrentUser user) {
        if (notices.markRead(user.staffId(), null, clock.instant()) > 0) {
            changes.noticed(null, user.staffId());
        }
    }

    private NoticeView view(Notice notice) {
        var words = texts.words(notice, templates.of(notice), Messages.isEnglish());
        return new NoticeView(
                notice.id(),
                notice.template(),
                words.subject(),
                words.body(),
                notice.caseNumber(),
                notice.createdAt(),
                notice.readAt() != null);
    }
}
