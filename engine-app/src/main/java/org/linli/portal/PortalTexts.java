package org.linli.portal;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.linli.shared.problem.InvalidRequestException;
import org.springframework.stereotype.Component;

/** Reads the Markdown of announcements and articles: headings, lists, quotes, bold words, links; HTML stays words. */
@Component
public class PortalTexts {
    /** As many characters as a text may have, in the table too. */
    public static final int LONGEST = 8000;

    private static final int DEEPEST = 20;

    private final LinkRules links;
    private final Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    PortalTexts(LinkRules links) {
        this.links = links;
    }

    /** The text as it is shown; links to hosts that are not allowed are words only. */
    public List<TextBlock> blocks(String markdown) {
        var reading = new TextReading(links);
        parsed(markdown).accept(reading);
        return reading.blocks();
    }

    /** @throws InvalidRequestException (field {@code body}) if a link in it may not be linked */
    void check(String markdown) {
        var reading = new TextReading(links);
        parsed(markdown).accept(reading);
        if (!reading.refused().isEmpty()) {
            throw new InvalidRequestException(
                    "body", "portal.link.body", reading.refused().get(0));
        }
    }

    private Node parsed(String markdown) {
        return parser.parse(markdown);
    }
}
