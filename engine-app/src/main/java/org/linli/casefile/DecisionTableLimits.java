package org.linli.casefile;

import java.math.BigDecimal;
import java.util.Map;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.deadlines.LimitSubject;
import org.linli.deadlines.Policy;
import org.linli.deadlines.TimeLimits;
import org.linli.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Reads the limits of cases from {@code time-limits.dmn}. */
@Component
class DecisionTableLimits implements TimeLimits {
    private static final String TABLE = "time-limits";

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
                (String) rule.get("rule"));
    }

    private static Limit limit(Map<String, Object> rule, String amount, String unit) {
        return new Limit(decimal(rule.get(amount)), LimitUnit.valueOf((String) rule.get(unit)));
    }

    private static BigDecimal decimal(Object number) {
        return new BigDecimal(number.toString());
    }
}
