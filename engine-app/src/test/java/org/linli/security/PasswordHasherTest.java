package org.linli.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PasswordHasherTest {
    private final PasswordHasher hasher = new PasswordHasher(TestSettings.STANDARD);

    @Test
    void knowsThePasswordOfItsOwnHash() {
        var hash = hasher.hash("Abc-1234");

        assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
        assertThat(hasher.matches("Abc-1234", hash)).isTrue();
        assertThat(hasher.matches("Abc-1235", hash)).isFalse();
        assertThat(hasher.isOutdated(hash)).isFalse();
    }

    @Test
    void saltsEachHash() {
        assertThat(hasher.hash("Abc-1234")).isNotEqualTo(hasher.hash("Abc-1234"));
    }

    @Test
    void letsNobodyInWhereThereIsNoAccount() {
        assertThat(hasher.matches("", null)).isFalse();
    }

    /** From the reference implementation of Argon2 (its command line, salt "somesalt", 2 passes, 64 MiB). */
    @Test
    void readsHashesOfOthers() {
        var hash = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hasher.matches("password", hash)).isTrue();
        assertThat(hasher.isOutdated(hash)).isTrue();
    }

    @Test
    void knowsTheDemoPassword() throws IOException {
        var sql = new ClassPathResource("sql/demo/V0004__add_demo_accounts.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        var hash = Pattern.compile("'(\\$argon2id\\$[^']+)'").matcher(sql);

        assertThat(hash.find()).isTrue();
        assertThat(hasher.matches("linli-demo", hash.group(1))).isTrue();
        assertThat(hash.group(1)).contains("$m=19456,t=2,p=1$");
    }

    @Test
    void refusesOtherNotations() {
        assertThatThrownBy(() -> hasher.matches("x", "$2a$10$abc")).isInstanceOf(IllegalArgumentException.class);
    }
}
