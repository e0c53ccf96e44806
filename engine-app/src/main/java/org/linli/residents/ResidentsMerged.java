package org.linli.residents;

import org.linli.security.CurrentUser;
import org.linli.shared.persistence.PersonalText;

/**
 * Two records of one person became one: both numbers lead to the kept one from now on.
 *
 * @param keptPhone the telephone that the kept record had before anything of the other was added to it, or null
 */
public record ResidentsMerged(String keptNumber, String goneNumber, PersonalText keptPhone, CurrentUser by) {
    @Override
    public String toString() {
        return "ResidentsMerged[" + keptNumber + ", " + goneNumber + "]";
    }
}
