package org.linli.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The application's clock in tests, and the engine's: the machine's time until it is set, then standing still until moved.
 */
public final class TestClock extends Clock {

    private volatile Instant set;

    /** Stops the clock at {@code moment}. */
    public void setTo(Instant moment) {
        set = Objects.requireNonNull(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Stops the clock at {@code duration} after its present time. */
    public void advance(Duration duration) {
        setTo(instant().plus(duration));
    }

    /** Lets the clock run with the machine's time again; done after each test. */
    public void reset() {
        set = null;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        var stopped = set;
        return stopped == null ? Instant.now() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var time = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return time.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return time.withZone(other);
            }
        };
    }
}
