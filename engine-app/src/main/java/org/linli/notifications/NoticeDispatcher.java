package org.linli.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Sends what is due; several may run at once, on one node or on many.
 *
 * <p>Each message is sent at least once: a node that dies between the answer of the other side and its own note of it
 * makes the next one send again, with the same key.
 */
@Component
@EnableConfigurationProperties(NoticeSettings.class)
public class NoticeDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeDispatcher.class);
    /** A slow gateway must not keep the scheduler's thread; the rest is sent by the next run. */
    private static final Duration LONGEST_RUN = Duration.ofSeconds(20);

    private final DeliveryPlanner planner;
    private final Deliveries deliveries;
    private final Map<String, NoticeChannel> channels;
    private final Clock clock;

    NoticeDispatcher(DeliveryPlanner planner, Deliveries deliveries, List<NoticeChannel> channels, Clock clock) {
        this.planner = planner;
        this.deliveries = deliveries;
        this.channels = channels.stream().collect(Collectors.toMap(NoticeChannel::name, Function.identity()));
        this.clock = clock;
    }

    /** Plans and sends until nothing is due, or the run has lasted long enough. */
    public void run() {
        while (planner.planSome()) {
            // the next batch
        }
        var end = clock.instant().plus(LONGEST_RUN);
        var attempts = deliveries.begin();
        while (!attempts.isEmpty()) {
            attempts.forEach(this::send);
            attempts = clock.instant().isBefore(end) ? deliveries.begin() : List.of();
        }
    }

    private void send(Deliveries.Attempt attempt) {
        var delivery = attempt.delivery();
        try {
            channel(attempt)
                    .send(new OutwardMessage(
                            delivery.deliveryKey(),
                            delivery.audience(),
                            delivery.template(),
                            delivery.caseNumber(),
                            attempt.to(),
                            delivery.subject(),
                            delivery.spoken()));
        } catch (UndeliveredException | RuntimeException failure) {
            LOG.warn("Message {} did not go out: {}", delivery.deliveryKey(), why(failure));
            deliveries.failed(delivery, why(failure));
            return;
        }
        deliveries.sent(delivery);
    }

    private NoticeChannel channel(Deliveries.Attempt attempt) throws UndeliveredException {
        var channel = channels.get(attempt.delivery().channel());
        if (channel == null || attempt.to() == null || !channel.reaches(attempt.to())) {
            throw new UndeliveredException("there is no address for this channel any more");
        }
        return channel;
    }

    /** What an unexpected failure says might name somebody. */
    private static String why(Exception failure) {
        return failure instanceof UndeliveredException
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
    }
}
