package org.linli.portal;

import java.util.List;
import java.util.Set;

/** What somebody writes into an article or a link; {@code areas} are codes of places. */
public record ItemText(
        String title,
        String body,
        PortalPage linkPage,
        String linkUrl,
        Set<String> areas,
        List<ItemPicture> pictures,
        boolean isShown,
        int sort) {}
