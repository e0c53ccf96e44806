package org.linli.security;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes random first passwords; to be called outside a transaction, because each hash takes tens of milliseconds. */
@Component
public class InitialPasswords {
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;

    InitialPasswords(PasswordPolicy policy, PasswordHasher hasher) {
        this.policy = policy;
        this.hasher = hasher;
    }

    public List<InitialPassword> make(int number) {
        return IntStream.range(0, number).mapToObj(one -> make()).toList();
    }

    private InitialPassword make() {
        var text = policy.initialPassword();
        return new InitialPassword(text, hasher.hash(text));
    }
}
