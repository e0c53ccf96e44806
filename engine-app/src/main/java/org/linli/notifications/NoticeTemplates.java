package org.linli.notifications;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.FieldProblem;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;

/** The texts of messages, which the office words itself; kept for some seconds, so other nodes follow a change soon. */
@UseCaseService
public class NoticeTemplates {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final String ALL = "all";
    private static final String SEPARATOR = " ";
    /** What becomes the head of a message, where a line break would begin another one. */
    private static final Set<String> ONE_LINE = Set.of("subject", "subjectEn");

    private final NoticeTemplateMapper templates;
    private final AuditLog audit;
    private final Clock clock;
    private final LoadingCache<String, Map<String, NoticeTemplate>> byKey;

    NoticeTemplates(NoticeTemplateMapper templates, AuditLog audit, Clock clock) {
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
        byKey = Caffeine.newBuilder().expireAfterWrite(KEPT).build(any -> read());
    }

    /** Words for a template, as the editor gave them. */
    public record Wording(
            String subject,
            String body,
            String subjectEn,
            String bodyEn,
            boolean isOutward,
            boolean isUrgent,
            int version) {}

    /** All texts as they stand now, in the office's order. */
    public List<NoticeTemplate> list() {
        return List.copyOf(read().values());
    }

    /** The text of a message; the general one where nobody wrote its own. */
    NoticeTemplate of(Notice notice) {
        var all = byKey.get(ALL);
        var own = all.get(key(notice.template(), notice.audience()));
        return own == null ? all.get(key(NoticeTemplate.GENERAL, notice.audience())) : own;
    }

    /**
     * Words a message anew; what was sent stays as it was.
     *
     * @throws NotFoundException if there is no such template
     * @throws InvalidRequestException if a text names something that messages do not tell
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public NoticeTemplate change(String code, Audience audience, Wording wording, String by) {
        var old = find(code, audience);
        check(wording);
        var changed = new NoticeTemplate(
                code,
                audience,
                old.name(),
                old.nameEn(),
                wording.subject(),
                wording.body(),
                wording.subjectEn(),
                wording.bodyEn(),
                wording.isOutward(),
                wording.isUrgent(),
                wording.version(),
                clock.instant(),
                by);
        if (templates.update(changed) == 0) {
            throw new ChangedMeanwhileException(old.changedBy(), old.changedAt());
        }
        byKey.invalidateAll();
        audit.record(
                "change-notice-template",
                "notice-template:" + code + ":" + audience,
                AuditResult.SUCCESS,
                old.subject() + " / " + old.body() + " -> " + wording.subject() + " / " + wording.body());
        return find(code, audience);
    }

    private NoticeTemplate find(String code, Audience audience) {
        var found = read().get(key(code, audience));
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    private static void check(Wording wording) {
        List<FieldProblem> problems = new ArrayList<>();
        check("subject", wording.subject(), problems);
        check("body", wording.body(), problems);
        check("subjectEn", wording.subjectEn(), problems);
        check("bodyEn", wording.bodyEn(), problems);
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }

    private static void check(String field, String text, List<FieldProblem> problems) {
        if (Texts.isBlank(text)) {
            problems.add(new FieldProblem(field, "problem.field.missing"));
            return;
        }
        if (ONE_LINE.contains(field) && text.chars().anyMatch(Character::isISOControl)) {
            problems.add(new FieldProblem(field, "notice.oneLine"));
            return;
        }
        NoticeTexts.PLACE
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .filter(name -> !NoticeTexts.PLACES.contains(name))
                .findFirst()
                .ifPresent(name -> problems.add(new FieldProblem(field, "notice.place", name)));
    }

    private Map<String, NoticeTemplate> read() {
        Map<String, NoticeTemplate> all = new LinkedHashMap<>();
        templates.list().forEach(each -> all.put(key(each.code(), each.audience()), each));
        return all;
    }

    private static String key(String code, Audience audience) {
        return code + SEPARATOR + audience;
    }
}
