package org.linli.casefile;

import java.math.BigDecimal;
import java.util.Map;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.Policy;
import org.linli.deadlines.Statute;
import org.linli.deadlines.TimeLimits;
import org.linli.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Reads the limits of cases, and what the law allows, from {@code time-limits.dmn}. */
@Component
class DecisionTableLimits implements TimeLimits {
    private static final String TABLE = "time-limits";
    private static final String STATUTES = "statutory-limits";

    private final Decisions decisions;

    DecisionTableLimits(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Policy policyFor(LimitSubject subject) {
        var rule = decisions.decide(
                TABLE,
                Map.of(
                        "kind", subject.kind(),
                        "stage", subject.stage(),
                        "category", subject.categoryCode(),
                        "priority", subject.priority()));
        return new Policy(
                limit(rule, "amount", "unit"),
                decimal(rule.get("urgeShare")),
                decimal(rule.get("warnShare")),
                rule.get("reactAmount") == null ? null : limit(rule, "reactAmount", "reactUnit"),
                (String) rule.get("rule"),
                statute(subject));
    }

    /** Null where the table says that no law sets a limit. */
    private Statute statute(LimitSubject subject) {
        var rule = decisions.decide(
                STATUTES, Map.of("kind", subject.kind(), "stage", subject.stage(), "category", subject.categoryCode()));
        return rule.get("amount") == null
                ? null
                : new Statute(
                        limit(rule, "amount", "unit"),
                        (String) rule.get("rule"),
                        rule.get("extendAmount") == null ? null : limit(rule, "extendAmount", "extendUnit"),
                        (String) rule.get("extendRule"));
    }

    private static Limit limit(Map<String, Object> rule, String amount, String unit) {
        return new Limit(decimal(rule.get(amount)), LimitUnit.valueOf((String) rule.get(unit)));
    }

    private static BigDecimal decimal(Object number) {
        return new BigDecimal(number.toString());
    }
}
