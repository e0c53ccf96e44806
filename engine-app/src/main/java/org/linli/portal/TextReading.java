package org.linli.portal;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.linli.portal.TextBlock.Kind;
import org.linli.portal.TextBlock.Span;

/** Walks one parsed text and turns it into blocks; what Markdown can do beyond them becomes words. */
class TextReading extends AbstractVisitor {
    private static final int LOWEST_HEADING = 2;

    private final LinkRules links;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int depth;
    private int number;
    private boolean isStrong;
    private String link;

    TextReading(LinkRules links) {
        this.links = links;
    }

    List<TextBlock> blocks() {
        return List.copyOf(blocks);
    }

    /** The addresses of links that may not be linked. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        add(Kind.HEADING, Math.min(heading.getLevel(), LOWEST_HEADING), 0);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        add(kind, depth, number);
        if (kind == Kind.BULLET || kind == Kind.NUMBERED) {
            kind = Kind.PARAGRAPH; // a second paragraph of an entry has no sign of its own
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        var outer = kind;
        kind = Kind.QUOTE;
        visitChildren(quote);
        kind = outer;
    }

    @Override
    public void visit(BulletList list) {
        entries(list, Kind.BULLET, 0);
    }

    @Override
    public void visit(OrderedList list) {
        var first = list.getMarkerStartNumber();
        entries(list, Kind.NUMBERED, first == null ? 1 : first);
    }

    private void entries(Node list, Kind sign, int first) {
        var outerKind = kind;
        var outerNumber = number;
        depth++;
        var next = first;
        for (var entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
            kind = sign;
            number = next++;
            visitChildren((ListItem) entry);
        }
        depth--;
        kind = outerKind;
        number = outerNumber;
    }

    @Override
    public void visit(ThematicBreak rule) {
        blocks.add(new TextBlock(Kind.RULE, 0, 0, List.of()));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        var outer = isStrong;
        isStrong = true;
        visitChildren(strong);
        isStrong = outer;
    }

    @Override
    public void visit(Link leading) {
        var isAllowed = links.isAllowed(leading.getDestination());
        if (!isAllowed) {
            refused.add(leading.getDestination());
        }
        var outer = link;
        link = isAllowed ? leading.getDestination() : null;
        visitChildren(leading);
        link = outer;
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        say("\n");
    }

    @Override
    public void visit(HardLineBreak line) {
        say("\n");
    }

    @Override
    public void visit(HtmlBlock html) {
        literal(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    private void literal(String words) {
        say(words.strip());
        add(Kind.PARAGRAPH, 0, 0);
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            spans.add(new Span(words, isStrong, link));
        }
    }

    private void add(Kind sign, int level, int place) {
        if (!spans.isEmpty()) {
            var isEntry = sign == Kind.BULLET || sign == Kind.NUMBERED || sign == Kind.HEADING;
            blocks.add(new TextBlock(sign, isEntry ? level : 0, sign == Kind.NUMBERED ? place : 0, List.copyOf(spans)));
            spans = new ArrayList<>();
        }
    }
}
