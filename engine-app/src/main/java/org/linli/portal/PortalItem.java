package org.linli.portal;

import java.time.Instant;

/**
 * An article or a link in a module.
 *
 * @param unitId who wrote it
 * @param body Markdown, of an article
 * @param linkUrl of a link, or of an article for more; null where there is none
 */
public record PortalItem(
        long id,
        String publicId,
        long moduleId,
        long unitId,
        ItemKind kind,
        String title,
        String body,
        PortalPage linkPage,
        String linkUrl,
        boolean isShown,
        int sort,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        int version) {

    /** The same, leading nowhere. */
    PortalItem withoutLink() {
        return new PortalItem(
                id, publicId, moduleId, unitId, kind, title, body, linkPage, null, isShown, sort, createdAt, createdBy,
                changedAt, changedBy, version);
    }
}
