package org.linli.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.problem.InvalidRequestException;

class PasswordPolicyTest {
    private final PasswordPolicy policy = new PasswordPolicy(TestSettings.STANDARD);

    @ParameterizedTest
    @ValueSource(strings = {"Abc-1234", "滨河Abc123", "ABC-1234", "aB3 aB3 "})
    void acceptsEightCharactersOfThreeKinds(String password) {
        assertThatCode(() -> policy.check("password", "grid01", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ab-1234", "abcd1234", "ABCDEFGH", "12345678-", "", "Grid01-x"})
    void refusesWhatIsShortOrPlainOrHoldsTheUserName(String password) {
        assertThatThrownBy(() -> policy.check("password", "grid01", password))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        refusal -> assertThat(refusal.fields().get(0).field()).isEqualTo("password"));
    }

    @Test
    void drawsInitialPasswordsThatItAccepts() {
        for (var i = 0; i < 200; i++) {
            var password = policy.initialPassword();
            assertThatCode(() -> policy.check("password", "grid01", password)).doesNotThrowAnyException();
        }
    }

    @Test
    void letsAPasswordGrowNinetyDaysOld() {
        var changedAt = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(policy.isTooOld(changedAt, changedAt.plus(Duration.ofDays(90))))
                .isFalse();
        assertThat(policy.isTooOld(changedAt, changedAt.plus(Duration.ofDays(91))))
                .isTrue();
    }
}
