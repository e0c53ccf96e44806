package org.linli.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.linli.shared.problem.DomainException;
import org.linli.shared.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Argon2id in the PHC notation, a few at a time: each takes tens of milliseconds and megabytes. */
@Component
class PasswordHasher {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int SECONDS_TO_WAIT = 10;

    private final SecureRandom random = new SecureRandom();
    private final SecuritySettings.Password settings;
    private final Semaphore permits;
    private final String hashOfNothing;

    PasswordHasher(SecuritySettings settings) {
        this.settings = settings.password();
        permits = new Semaphore(this.settings.concurrentHashes(), true);
        hashOfNothing = hash("");
    }

    /** @throws BusyException if too many others log in at this moment */
    String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var parameters = new PhcHash(
                settings.memoryKib(), settings.iterations(), settings.parallelism(), salt, new byte[HASH_BYTES]);
        return parameters.with(derive(password, parameters)).text();
    }

    /**
     * Whether the password belongs to the hash; takes as long for {@code null}, which nothing belongs to.
     *
     * @throws BusyException if too many others log in at this moment
     */
    boolean matches(String password, String phc) {
        var stored = PhcHash.parse(phc == null ? hashOfNothing : phc);
        var equal = MessageDigest.isEqual(derive(password, stored), stored.hash());
        return equal && phc != null;
    }

    /** Whether the hash was made with other costs than today's settings. */
    boolean isOutdated(String phc) {
        var stored = PhcHash.parse(phc);
        return stored.memoryKib() != settings.memoryKib()
                || stored.iterations() != settings.iterations()
                || stored.parallelism() != settings.parallelism();
    }

    private byte[] derive(String password, PhcHash costs) {
        acquire();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(costs.memoryKib())
                    .withIterations(costs.iterations())
                    .withParallelism(costs.parallelism())
                    .withSalt(costs.salt())
                    .build());
            var result = new byte[costs.hash().length];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), result);
            return result;
        } finally {
            permits.release();
        }
    }

    private void acquire() {
        try {
            if (!permits.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    /** Too many people log in at this moment. */
    static final class BusyException extends DomainException {
        private static final ProblemType TYPE = new ProblemType("busy", HttpStatus.SERVICE_UNAVAILABLE);

        BusyException() {
            super(TYPE, "problem.busy.detail");
        }
    }

    /** A hash with its salt and costs, written {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
    private record PhcHash(int memoryKib, int iterations, int parallelism, byte[] salt, byte[] hash) {
        private static final String KIND_AND_VERSION = "$argon2id$v=19$";

        static PhcHash parse(String text) {
            var parts = text.startsWith(KIND_AND_VERSION)
                    ? text.substring(KIND_AND_VERSION.length()).split("\\$")
                    : new String[0];
            var costs = parts.length == 3 ? parts[0].split(",") : new String[0];
            if (costs.length != 3) {
                throw new IllegalArgumentException("Not an Argon2id hash of version 19 in PHC notation");
            }
            var decoder = Base64.getDecoder();
            return new PhcHash(
                    cost(costs[0], "m="),
                    cost(costs[1], "t="),
                    cost(costs[2], "p="),
                    decoder.decode(parts[1]),
                    decoder.decode(parts[2]));
        }

        PhcHash with(byte[] newHash) {
            return new PhcHash(memoryKib, iterations, parallelism, salt, newHash);
        }

        String text() {
            var encoder = Base64.getEncoder().withoutPadding();
            return "%sm=%d,t=%d,p=%d$%s$%s"
                    .formatted(
                            KIND_AND_VERSION,
                            memoryKib,
                            iterations,
                            parallelism,
                            encoder.encodeToString(salt),
                            encoder.encodeToString(hash));
        }

        private static int cost(String text, String prefix) {
            if (!text.startsWith(prefix)) {
                throw new IllegalArgumentException("Costs of a hash must be written m=,t=,p=");
            }
            return Integer.parseInt(text.substring(prefix.length()));
        }
    }
}
