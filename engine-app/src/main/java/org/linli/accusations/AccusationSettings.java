package org.linli.accusations;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accusations are sealed and who handles them.
 *
 * @param key secret of at least 32 characters that protects accusations, another than the data key; the same on every node
 * @param otherKeys secrets with which nothing is written, known so that it can be read
 * @param bodies who handles them, from the discipline body upward; nothing configured: {@link #BODIES}
 * @param perCaller how much one address may send in {@code window}: a whole neighbourhood may share one
 */
@ConfigurationProperties("linli.accusations")
record AccusationSettings(
        @DefaultValue("") String key,
        @DefaultValue List<String> otherKeys,
        @DefaultValue List<Body> bodies,
        @DefaultValue("100") int perCaller,
        @DefaultValue("10m") Duration window) {

    private static final List<Body> BODIES =
            List.of(new Body("JW", "department-head"), new Body("DCS", "city-supervisor"));

    /** A unit whose people can be readers, and the role in it that appoints them. */
    record Body(String unit, String head) {}

    AccusationSettings {
        bodies = bodies.isEmpty() ? BODIES : List.copyOf(bodies);
    }

    @Override
    public String toString() {
        return "AccusationSettings"; // not the keys
    }
}
