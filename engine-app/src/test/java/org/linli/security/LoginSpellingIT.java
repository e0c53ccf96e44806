package org.linli.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A database that takes {@code séc4} for {@code sec4} gives nobody fresh tries. */
@IntegrationTest
class LoginSpellingIT {

    @Autowired
    private AccountMapper accounts;

    @Autowired
    private PasswordHasher hasher;

    @Autowired
    private LoginAttempts attempts;

    @Autowired
    private AuditLog audit;

    @Test
    void countsFailuresUnderTheAccountsOwnName() {
        var check = new PasswordCheck(accentBlind(), hasher, attempts, audit);
        for (var spelling : new String[] {"séc4", "sèc4", "sêc4", "sec4"}) {
            assertThatThrownBy(() -> check.check(spelling, "wrong")).isInstanceOf(LoginRefusedException.class);
        }

        assertThatThrownBy(() -> check.check("šec4", "wrong")).isInstanceOf(LoginLockedException.class);
        assertThatThrownBy(() -> check.check("sec4", Api.DEMO_PASSWORD)).isInstanceOf(LoginLockedException.class);
        attempts.forget("sec4");
    }

    private AccountMapper accentBlind() {
        return (AccountMapper) Proxy.newProxyInstance(
                AccountMapper.class.getClassLoader(),
                new Class<?>[] {AccountMapper.class},
                (proxy, method, arguments) -> method.getName().equals("findByUsername")
                        ? accounts.findByUsername("sec4")
                        : method.invoke(accounts, arguments));
    }
}
