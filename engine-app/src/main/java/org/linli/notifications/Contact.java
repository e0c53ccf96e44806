package org.linli.notifications;

import org.linli.shared.persistence.PersonalText;

/**
 * How a member of staff wants to be reached outside the desk.
 *
 * @param isOutward whether he wants messages there at all
 */
public record Contact(PersonalText email, PersonalText mobile, String language, boolean isOutward) {
    static Contact none() {
        return new Contact(null, null, "zh", true);
    }
}
