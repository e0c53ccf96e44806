package org.linli.portal.web;

import jakarta.annotation.Nullable;
import java.util.List;
import org.linli.portal.TextBlock;

/** A piece of a text as the phone shows it: words, never markup. */
record PortalTextBlock(TextBlock.Kind kind, int level, int number, List<PortalTextSpan> spans) {

    /** Words of one look; {@code link} is where they lead. */
    record PortalTextSpan(
            String text, boolean strong, @Nullable String link) {}

    static List<PortalTextBlock> of(List<TextBlock> blocks) {
        return blocks.stream().map(PortalTextBlock::of).toList();
    }

    private static PortalTextBlock of(TextBlock block) {
        return new PortalTextBlock(
                block.kind(),
                block.level(),
                block.number(),
                block.spans().stream()
                        .map(span -> new PortalTextSpan(span.text(), span.isStrong(), span.link()))
                        .toList());
    }
}
