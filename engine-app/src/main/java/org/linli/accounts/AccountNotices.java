package org.linli.accounts;

import java.util.Map;
import org.linli.residents.DocumentNumber;
import org.linli.residents.PopulationReading;
import org.linli.residents.Resident;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells somebody whom others know by his document, where he has an account. */
@Component
public class AccountNotices {
    private final PopulationReading archive;
    private final ResidentAccountMapper accounts;
    private final ApplicationEventPublisher events;

    AccountNotices(PopulationReading archive, ResidentAccountMapper accounts, ApplicationEventPublisher events) {
        this.archive = archive;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * @param template a row of {@code notice_template} for residents
     * @param values what fills it: nothing personal
     * @return whether he has an account
     */
    public boolean tell(DocumentNumber document, String template, Map<String, String> values) {
        var found = archive.residentsWith(document).stream()
                .map(Resident::number)
                .flatMap(number -> accounts.findByResident(number).stream())
                .filter(account -> account.closedAt() == null)
                .toList();
        found.forEach(
                account -> events.publishEvent(new ResidentNoticeWanted(template, account.phone(), values, null)));
        return !found.isEmpty();
    }
}
