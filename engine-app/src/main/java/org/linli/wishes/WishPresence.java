package org.linli.wishes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.linli.shared.Zone;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.problem.NotNowException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.stereotype.Component;

/** Who may have been there, from when on, and for how long: no more than claimed, than the clock says. */
@Component
class WishPresence {
    private static final int QUARTER = 15;

    private final WishPlaces places;
    private final OfficeSettings settings;
    private final Clock clock;

    WishPresence(WishPlaces places, OfficeSettings settings, Clock clock) {
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NotNowException if it is too early on the agreed day, or before it */
    void requireTime(Wish wish) {
        if (wish.agreedOn() == null || clock.instant().isBefore(begin(wish))) {
            throw new NotNowException("wish.notYet", wish.agreedOn() + " " + wish.agreedTime());
        }
    }

    boolean isTime(Wish wish) {
        return wish.agreedOn() != null && !clock.instant().isBefore(begin(wish));
    }

    /**
     * Somebody at the desk says how many of those who were agreed on are there: of one claim some, of several all.
     *
     * @throws InvalidRequestException naming {@code present}
     */
    void requirePeople(Wish wish, int present) {
        var agreed = agreed(wish);
        var people = agreed.stream()
                .mapToInt(agreed.size() == 1 ? WishClaim::people : WishPresence::expected)
                .sum();
        if (present > people) {
            throw new InvalidRequestException("present", "wish.people", people);
        }
        if (agreed.size() > 1 && present < people) {
            throw new InvalidRequestException("present", "wish.present.all", people);
        }
    }

    List<WishClaim> agreed(Wish wish) {
        return places.ofState(wish.caseFileId(), ClaimState.AGREED);
    }

    /** Whom he checked in himself, else all for whom he claimed. */
    static int expected(WishClaim claim) {
        return claim.present() == null ? claim.people() : claim.present();
    }

    /** @throws InvalidRequestException naming the field if it is longer than what passed since the service began */
    void requireMinutes(Wish wish, int minutes, String field) {
        var passed = passed(wish);
        if (minutes > passed) {
            throw new InvalidRequestException(field, "wish.minutes", passed);
        }
    }

    /** Since it began, with earlier visits, rounded up to a quarter of an hour. */
    int passed(Wish wish) {
        var minutes = Duration.between(wish.startedAt(), clock.instant()).toMinutes();
        return wish.earlierMinutes() + (int) (minutes / QUARTER + 1) * QUARTER;
    }

    private Instant begin(Wish wish) {
        return wish.agreedOn()
                .atTime(LocalTime.parse(wish.agreedTime()))
                .atZone(Zone.OFFICE)
                .toInstant()
                .minus(Duration.ofMinutes(settings.whole("wish.checkInEarly")));
    }
}
