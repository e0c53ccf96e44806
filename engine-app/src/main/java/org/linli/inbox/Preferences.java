package org.linli.inbox;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.security.CurrentUser;
import org.linli.shared.Texts;
import org.linli.shared.UseCaseService;
import org.linli.shared.problem.InvalidRequestException;

/** Keeps how a person likes his screens, in the client's own words; nobody else reads it. */
@UseCaseService
public class Preferences {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{0,39}");
    private static final int MAX_LENGTH = 4000;
    private static final int MOST = 20;

    private final PreferenceMapper preferences;
    private final Clock clock;

    Preferences(PreferenceMapper preferences, Clock clock) {
        this.preferences = preferences;
        this.clock = clock;
    }

    public Optional<String> find(String name, CurrentUser user) {
        return preferences.find(user.staffId(), name);
    }

    /** @throws InvalidRequestException if the name has another form, or there is too much to keep */
    public void save(String name, String content, CurrentUser user) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidRequestException("name", "preference.name");
        }
        if (Texts.length(content) > MAX_LENGTH) {
            throw new InvalidRequestException("content", "preference.tooLong");
        }
        if (preferences.find(user.staffId(), name).isEmpty()) {
            if (preferences.count(user.staffId()) >= MOST) {
                throw new InvalidRequestException("name", "preference.tooMany");
            }
            preferences.insert(user.staffId(), name, content, clock.instant());
        } else {
            preferences.update(user.staffId(), name, content, clock.instant());
        }
    }
}
