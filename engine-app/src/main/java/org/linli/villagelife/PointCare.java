package org.linli.villagelife;

import java.time.Clock;
import java.util.List;
import org.linli.shared.UseCaseService;

/** What is done every few minutes: goods that nobody fetched go back to the shelf. */
@UseCaseService
public class PointCare {
    private final CoopMapper mapper;
    private final Redemptions redemptions;
    private final Clock clock;

    PointCare(CoopMapper mapper, Redemptions redemptions, Clock clock) {
        this.mapper = mapper;
        this.redemptions = redemptions;
        this.clock = clock;
    }

    /** The numbers of what was to be fetched by now. */
    public List<String> expired() {
        return mapper.listExpired(clock.instant());
    }

    /** Whether it was released; it may have been fetched at the last moment. */
    public boolean release(String number) {
        return redemptions.release(number);
    }
}
