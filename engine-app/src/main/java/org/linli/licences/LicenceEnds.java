package org.linli.licences;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.accounts.AccountNotices;
import org.linli.organization.MatterWaits;
import org.linli.shared.UseCaseService;
import org.springframework.context.ApplicationEventPublisher;

/** Ends licences by the day, and tells holders and organs of those that end soon; each once for each last day. */
@UseCaseService
class LicenceEnds {
    private static final int BATCH = 200;

    private final LicenceMapper licences;
    private final LicenceBook book;
    private final AccountNotices accounts;
    private final ApplicationEventPublisher events;

    LicenceEnds(LicenceMapper licences, LicenceBook book, AccountNotices accounts, ApplicationEventPublisher events) {
        this.licences = licences;
        this.book = book;
        this.accounts = accounts;
        this.events = events;
    }

    /** Ends some of those whose last day is over; how many. */
    public int expire() {
        var over = licences.listOver(book.today(), BATCH);
        over.forEach(licence -> {
            var expired = LicenceChange.of(licence).ended(LicenceState.EXPIRED, book.now());
            book.write(expired.done(), LicenceAction.EXPIRE, null);
        });
        return over.size();
    }

    /** Reminds of some of those that end soon; how many. */
    public int remind() {
        var today = book.today();
        var ending = licences.listEnding(today, BATCH);
        ending.forEach(licence -> {
            var days = ChronoUnit.DAYS.between(today, licence.validUntil());
            var values = Map.of("count", Long.toString(days));
            accounts.tell(licence.holder().document(), "licenceEnds", values);
            licences.reminded(licence.id(), licence.validUntil());
        });
        ending.stream()
                .collect(Collectors.groupingBy(Licence::unitId, Collectors.counting()))
                .forEach((unit, count) -> events.publishEvent(
                        new MatterWaits("licencesEnd", LicenceDesk.READ, unit, java.util.Set.of(), count.intValue())));
        return ending.size();
    }
}
