package org.linli.retention.web;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.linli.retention.RetentionRule;
import org.linli.retention.RetentionRules;
import org.linli.security.CurrentUser;
import org.linli.security.RequiresPermission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For how long things are kept, and how many a run would delete. */
@RestController
@RequestMapping("/api/retention-rules")
@RequiresPermission("reference:manage")
class RetentionController {

    /** {@code due} is how many a run would delete now, whether the rule is on or off. */
    record RetentionRuleView(
            String code,
            String name,
            int days,
            int minDays,
            int maxDays,
            boolean isActive,
            boolean needsCheck,
            @Nullable Instant checkedAt,
            @Nullable String checkedBy,
            int due,
            @Nullable Instant lastRunAt,
            int lastDeleted,
            @Nullable Instant lastFailedAt,
            @Nullable Instant changedAt,
            @Nullable String changedBy,
            int version) {}

    record RetentionRulesResponse(List<RetentionRuleView> items) {}

    /** {@code hasChecked}: law and archive table were looked up for this rule. */
    record RetentionRuleRequest(
            @NotNull(message = "{security.field.required}") Integer days,
            @NotNull(message = "{security.field.required}") Boolean isActive,
            @Nullable Boolean hasChecked,
            @NotNull(message = "{security.field.required}") Integer version) {}

    private final RetentionRules rules;

    RetentionController(RetentionRules rules) {
        this.rules = rules;
    }

    @GetMapping
    RetentionRulesResponse list() {
        return new RetentionRulesResponse(rules.list().stream().map(this::view).toList());
    }

    @PutMapping("/{ruleCode}")
    RetentionRuleView change(
            @PathVariable String ruleCode, @Valid @RequestBody RetentionRuleRequest request, CurrentUser user) {
        return view(rules.change(
                ruleCode,
                request.days(),
                request.isActive(),
                Boolean.TRUE.equals(request.hasChecked()),
                request.version(),
                user));
    }

    private RetentionRuleView view(RetentionRule rule) {
        return new RetentionRuleView(
                rule.code(),
                rule.label(),
                rule.days(),
                rule.minDays(),
                rule.maxDays(),
                rule.isActive(),
                rule.needsCheck(),
                rule.checkedAt(),
                rule.checkedBy(),
                rules.due(rule),
                rule.lastRunAt(),
                rule.lastDeleted(),
                rule.lastFailedAt(),
                rule.changedAt(),
                rule.changedBy(),
                rule.version());
    }
}
