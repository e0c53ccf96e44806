package org.linli.notifications;

import java.time.Clock;
import org.linli.security.CurrentUser;
import org.linli.shared.UseCaseService;

/** How people are reached outside the desk; everybody keeps his own and sees nobody else's. */
@UseCaseService
public class Contacts {
    private final ContactMapper contacts;
    private final Clock clock;

    Contacts(ContactMapper contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    public Contact of(CurrentUser user) {
        return contacts.find(user.staffId()).orElseGet(Contact::none);
    }

    public Contact save(Contact contact, CurrentUser user) {
        if (contacts.update(user.staffId(), contact, clock.instant()) == 0) {
            contacts.insert(user.staffId(), contact, clock.instant());
        }
        return contact;
    }
}
