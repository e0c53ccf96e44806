package org.linli.portal;

import java.time.Instant;
import org.linli.shared.Messages;

/**
 * A module (场景模块) of the home page.
 *
 * @param ownerId the unit that keeps it, or null: nobody yet
 * @param isLocal whether streets and communities write for their own places too
 * @param isOn in the whole city, where no nearer switch says otherwise
 */
public record PortalModule(
        long id,
        String code,
        ModuleKind kind,
        String name,
        String nameEn,
        Long ownerId,
        boolean isLocal,
        boolean isOn,
        int sort,
        Instant changedAt,
        String changedBy,
        int version) {

    /** The name in the language of the request. */
    public String label() {
        return Messages.isEnglish() ? nameEn : name;
    }
}
