package org.linli.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.portal.TextBlock.Kind;
import org.linli.portal.TextBlock.Span;
import org.linli.shared.problem.InvalidRequestException;

/** What a text becomes: blocks of words, whatever somebody wrote into it. */
class PortalTextsTest {
    private final PortalTexts texts = new PortalTexts(new LinkRules(new PortalSettings(Set.of("anlan.example"), 100)));

    @Test
    void readsHeadingsListsQuotesAndBoldWords() {
        var blocks = texts.blocks("""
                ## 带什么
                请带 **身份证**，
                原件。

                1. 先取号
                2. 再办理
                   - 老人优先

                > 不收费

                ---
                """);

        assertThat(blocks)
                .containsExactly(
                        block(Kind.HEADING, 2, 0, words("带什么")),
                        block(
                                Kind.PARAGRAPH,
                                0,
                                0,
                                words("请带 "),
                                new Span("身份证", true, null),
                                words("，"),
                                words("\n"),
                                words("原件。")),
                        block(Kind.NUMBERED, 1, 1, words("先取号")),
                        block(Kind.NUMBERED, 1, 2, words("再办理")),
                        block(Kind.BULLET, 2, 0, words("老人优先")),
                        block(Kind.QUOTE, 0, 0, words("不收费")),
                        block(Kind.RULE, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "好 <img src=x onerror=alert(1)> 坏",
                "<iframe src=\"https://anlan.example\"></iframe>",
                "```\n<script>alert(1)</script>\n```",
                "<a href=\"javascript:alert(1)\">点我</a>"
            })
    void keepsHtmlAsWordsAndNeverAsMarkup(String hostile) {
        texts.check(hostile);

        var blocks = texts.blocks(hostile);

        assertThat(blocks)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(block.kind()).isEqualTo(Kind.PARAGRAPH));
        assertThat(blocks)
                .flatMap(TextBlock::spans)
                .allSatisfy(span -> assertThat(span.link()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[点我](javascript:alert(1))",
                "[点我](JaVaScRiPt:alert(1))",
                "[点我](data:text/html,x)",
                "[点我](//evil.example)",
                "[点我](https://evil.example/anlan.example)",
                "[点我](https://anlan.example.evil.example)",
                "[点我](https://anlan.example@evil.example)",
                "[点我](https://me:pw@anlan.example)",
                "[点我](/m/login)",
                "[点我][1]\n\n[1]: vbscript:x"
            })
    void refusesLinksToElsewhereAndShowsThemAsWords(String hostile) {
        assertThatThrownBy(() -> texts.check(hostile)).isInstanceOf(InvalidRequestException.class);
        assertThat(texts.blocks(hostile))
                .flatMap(TextBlock::spans)
                .allSatisfy(span -> assertThat(span.link()).isNull());
    }

    @Test
    void leadsToAHostThatWasNamedAndToThoseBelowIt() {
        var markdown = "[办事指南](https://www.anlan.example/guide)";

        texts.check(markdown);

        assertThat(texts.blocks(markdown))
                .containsExactly(
                        block(Kind.PARAGRAPH, 0, 0, new Span("办事指南", false, "https://www.anlan.example/guide")));
    }

    @Test
    void bearsATextThatLiesDeepInItself() {
        assertThat(texts.blocks(">".repeat(PortalTexts.LONGEST))).isNotNull();
        assertThat(texts.blocks("*".repeat(1000) + "a" + "*".repeat(1000))).isNotEmpty();
        assertThat(texts.blocks("[".repeat(PortalTexts.LONGEST))).isNotEmpty();
    }

    private static TextBlock block(Kind kind, int level, int number, Span... spans) {
        return new TextBlock(kind, level, number, List.of(spans));
    }

    private static Span words(String text) {
        return new Span(text, false, null);
    }
}
