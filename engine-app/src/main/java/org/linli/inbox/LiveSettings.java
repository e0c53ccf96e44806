package org.linli.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How screens are told that work has changed.
 *
 * @param poll how often a node looks for changes, while somebody listens
 * @param check how often it looks whether the listeners' sessions and posts still stand
 * @param heartbeat how often a quiet line is used, so that no proxy cuts it
 * @param lasts after this a line is closed and opened anew, so that listeners spread over the nodes
 * @param perPerson how many lines a person may have on a node; one more closes the oldest
 */
@ConfigurationProperties("linli.live")
record LiveSettings(
        @DefaultValue("1s") Duration poll,
        @DefaultValue("10s") Duration check,
        @DefaultValue("20s") Duration heartbeat,
        @DefaultValue("30m") Duration lasts,
        @DefaultValue("6") int perPerson) {

    /** How many looks for changes such a time takes. */
    long ticks(Duration time) {
        return Math.max(1, time.toMillis() / poll.toMillis());
    }
}
