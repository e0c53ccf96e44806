package org.linli.retention.job;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.retention.RetentionRule;
import org.linli.retention.RetentionRules;

/** One rule that fails keeps none of the others from deleting. */
class RetentionJobTest {

    @Test
    void theRulesAfterOneThatFailsAreCarriedOutAndTheFailureIsNoted() {
        var rules = mock(RetentionRules.class);
        var list = List.of(rule("failing"), rule("later"));
        when(rules.list()).thenReturn(list);
        when(rules.deleteSome("failing", true)).thenThrow(new IllegalStateException("no"));

        new RetentionJob(rules).execute(null);

        verify(rules).deleteSome("later", true);
        verify(rules).failed("failing");
        verify(rules, never()).failed("later");
    }

    private static RetentionRule rule(String code) {
        return new RetentionRule(code, code, code, 1, 1, 1, true, false, null, null, null, 0, null, null, null, 0);
    }
}
