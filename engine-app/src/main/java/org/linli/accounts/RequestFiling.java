package org.linli.accounts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.linli.accounts.DataRequest.Kind;
import org.linli.accounts.OwnData.Wish;
import org.linli.calendar.Limit;
import org.linli.calendar.LimitUnit;
import org.linli.calendar.WorkingCalendar;
import org.linli.organization.MatterWaits;
import org.linli.residents.PersonCorrections;
import org.linli.residents.Resident;
import org.linli.shared.persistence.PersonalText;
import org.linli.shared.problem.InvalidRequestException;
import org.linli.shared.settings.OfficeSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Looks whether a request about somebody's own data can be asked, and writes it down with the day of its answer. */
@Component
class RequestFiling {
    private static final int MOST_WAITING = 10;

    private final DataRequestMapper requests;
    private final PersonCorrections corrections;
    private final RandomNumbers numbers;
    private final WorkingCalendar calendar;
    private final OfficeSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestFiling(
            DataRequestMapper requests,
            PersonCorrections corrections,
            RandomNumbers numbers,
            WorkingCalendar calendar,
            OfficeSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.corrections = corrections;
        this.numbers = numbers;
        this.calendar = calendar;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param before what he has asked so far
     * @throws InvalidRequestException if what is proposed could not be written down, or the same waits already
     */
    void check(Wish wish, Resident person, List<DataRequest> before) {
        required(wish.reason(), "reason");
        if (wish.part() != null && wish.kind().isReading()) {
            throw new InvalidRequestException("part", "account.request.whole");
        }
        if (wish.part() != null && wish.kind() == Kind.CORRECTION) {
            corrections.check(person.number(), wish.part(), required(wish.proposed(), "proposed"));
        }
        var waiting = before.stream()
                .filter(one -> one.state() == DataRequest.State.ASKED)
                .toList();
        if (waiting.size() >= MOST_WAITING) {
            throw new InvalidRequestException("reason", "account.request.tooMany", MOST_WAITING);
        }
        if (waiting.stream().anyMatch(one -> isSame(one, wish))) {
            throw new InvalidRequestException("part", "account.request.open");
        }
    }

    /** In words somebody may ask for several things. */
    private static boolean isSame(DataRequest waiting, Wish wish) {
        return wish.kind().isReading()
                ? waiting.kind() == wish.kind()
                : wish.part() != null && waiting.part() == wish.part();
    }

    /**
     * What {@link #check} has let through; returns its number.
     *
     * @param accountId null where it is entered for him
     * @param helperMarkId how, else null
     */
    String file(Wish wish, Resident person, Long accountId, Long helperMarkId) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var residence = person.residence();
        var due = calendar.due(
                now, new Limit(settings.amount("account.requestDays"), LimitUnit.WD), residence.communityId());
        var number = numbers.next();
        requests.insert(new DataRequest(
                0,
                number,
                accountId,
                person.number(),
                wish.kind(),
                wish.part(),
                wish.kind() == Kind.CORRECTION
                        ? PersonalText.of(wish.proposed()).orElse(null)
                        : null,
                new PersonalText(wish.reason().strip()),
                DataRequest.State.ASKED,
                null,
                residence.gridId(),
                residence.communityId(),
                residence.streetId(),
                now,
                due,
                null,
                null,
                helperMarkId,
                null,
                null,
                0));
        events.publishEvent(MatterWaits.one("requestWaiting", ClaimDesk.CONFIRM, residence.communityId()));
        return number;
    }

    private static String required(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new InvalidRequestException(field, "security.field.required");
        }
        return text.strip();
    }
}
