package org.linli.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.security.AuditLog;
import org.linli.security.AuditResult;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.ChangedMeanwhileException;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotFoundException;
import org.linli.shared.retention.Expiring;

/** The rules by which things are deleted: shown, changed by the office, and carried out in batches. */
@UseCaseService
public class RetentionRules {
    private static final int BATCH = 500;

    private final RetentionMapper rules;
    private final Map<String, Expiring> expiring;
    private final AuditLog audit;
    private final Clock clock;

    RetentionRules(RetentionMapper rules, List<Expiring> expiring, AuditLog audit, Clock clock) {
        this.rules = rules;
        this.expiring = expiring.stream().collect(Collectors.toMap(Expiring::rule, Function.identity()));
        this.audit = audit;
        this.clock = clock;
    }

    public List<RetentionRule> list() {
        return rules.list();
    }

    /** How many a run would delete now, whether the rule is on or off. */
    public int due(RetentionRule rule) {
        return what(rule.code()).countBefore(before(rule));
    }

    /**
     * Changes for how long something is kept, and whether it is deleted at all.
     *
     * @param hasChecked whether he says that he has looked up law and archive table
     * @throws NotFoundException if there is no such rule
     * @throws InvalidRequestException if that is shorter or longer than may be, or it begins to
     *     delete, or to delete sooner, and he has not checked what has to be checked
     * @throws ChangedMeanwhileException if somebody changed it meanwhile
     */
    public RetentionRule change(
            String code, int days, boolean isActive, boolean hasChecked, int version, CurrentUser user) {
        var rule = rules.find(code).orElseThrow(NotFoundException::new);
        if (days < rule.minDays() || days > rule.maxDays()) {
            throw new InvalidRequestException(
                    "days", "setting.range", Integer.toString(rule.minDays()), Integer.toString(rule.maxDays()));
        }
        if (rule.asksForCheck(days, isActive) && !hasChecked) {
            throw new InvalidRequestException("hasChecked", "retention.check");
        }
        var now = clock.instant();
        var change = new RetentionMapper.Change(
                code,
                days,
                isActive,
                hasChecked ? now : null,
                hasChecked ? user.name() : null,
                version,
                now,
                user.name());
        if (rules.change(change) == 0) {
            throw new ChangedMeanwhileException(rule.changedBy(), rule.changedAt());
        }
        audit.record(
                "change-retention",
                "retention-rule:" + code,
                AuditResult.SUCCESS,
                "%d days to %d, %s to %s%s"
                        .formatted(
                                rule.days(),
                                days,
                                word(rule.isActive()),
                                word(isActive),
                                hasChecked ? ", checked" : ""));
        return rules.find(code).orElseThrow();
    }

    /**
     * Deletes one batch of what the rule says is over, if it is on; another node that does the same waits for it. The audit log
     * keeps how many, never whose.
     *
     * @return how many; none when there is nothing left
     */
    public int deleteSome(String code, boolean isFirst) {
        var rule = rules.lock(code).orElseThrow(NotFoundException::new);
        if (!rule.isActive()) {
            return 0;
        }
        var deleted = what(code).deleteBefore(before(rule), BATCH);
        if (deleted > 0 || isFirst) {
            rules.ran(code, clock.instant(), deleted, isFirst);
        }
        if (deleted > 0) {
            audit.record(
                    "delete-by-schedule",
                    "retention-rule:" + code,
                    AuditResult.SUCCESS,
                    "%d after %d days".formatted(deleted, rule.days()));
        }
        return deleted;
    }

    /** Notes that the run failed by this rule, for the page of the office. */
    public void failed(String code) {
        rules.failed(code, clock.instant());
    }

    private Expiring what(String code) {
        var found = expiring.get(code);
        if (found == null) {
            throw new IllegalStateException("Nobody deletes by the retention rule " + code);
        }
        return found;
    }

    private Instant before(RetentionRule rule) {
        return clock.instant().minus(Duration.ofDays(rule.days()));
    }

    private static String word(boolean isActive) {
        return isActive ? "on" : "off";
    }
}
