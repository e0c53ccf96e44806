package org.linli.deadlines;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passed limits are looked for and told.
 *
 * @param sweeps whether this node looks for them at all
 * @param sweepEvery how often one of the nodes begins to look
 * @param batch how many limits are marked in one transaction
 * @param retryAfter how long a failed alarm waits before its second attempt; doubled each time
 * @param attempts after so many an alarm waits for an administrator
 */
@ConfigurationProperties("linli.deadlines")
public record DeadlineSettings(
        @DefaultValue("true") boolean sweeps,
        @DefaultValue("20s") Duration sweepEvery,
        @DefaultValue("500") int batch,
        @DefaultValue("10s") Duration retryAfter,
        @DefaultValue("8") int attempts) {}
