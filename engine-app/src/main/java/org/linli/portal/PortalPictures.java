package org.linli.portal;

import org.linli.evidence.EvidenceKeeper;
import org.linli.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Whoever writes an article sees its pictures at the desk, shown or not. */
@Component
class PortalPictures implements EvidenceKeeper {
    private final PortalItemMapper items;
    private final PortalItems articles;

    PortalPictures(PortalItemMapper items, PortalItems articles) {
        this.items = items;
        this.articles = articles;
    }

    @Override
    public String keptFor() {
        return PortalItems.KEPT_FOR;
    }

    @Override
    public boolean mayRead(CurrentUser user, long id) {
        return items.findById(id)
                .filter(item -> articles.mayWrite(item, user) || user.has(PortalRights.MANAGE))
                .isPresent();
    }
}
