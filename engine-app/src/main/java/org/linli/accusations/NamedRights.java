package org.linli.accusations;

import java.util.HashSet;
import java.util.Set;
import org.linli.security.CurrentUser;
import org.linli.security.PersonalRights;
import org.springframework.stereotype.Component;

/** Shows the desk of accusations to their named readers and to whoever appoints them, and to nobody else. */
@Component
class NamedRights implements PersonalRights {
    private static final String READ = "accusation:read";
    private static final String APPOINT = "accusation:appoint";

    private final NamedReaders readers;

    NamedRights(NamedReaders readers) {
        this.readers = readers;
    }

    @Override
    public Set<String> of(CurrentUser user) {
        Set<String> rights = new HashSet<>();
        readers.find(user).ifPresent(reader -> rights.add(READ));
        readers.head(user).ifPresent(head -> rights.add(APPOINT));
        return rights;
    }
}
