package org.linli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void putsNoStopAtTheStartOfALineAndNoBracketAtItsEnd() {
        assertThat(lines("桥面石板塌陷，有人摔倒", 6)).containsExactly("桥面石板塌", "陷，有人摔倒");
        assertThat(lines("社区书记代理（村）里", 7)).containsExactly("社区书记代理", "（村）里");
    }

    @Test
    void keepsTheLinesOfTheWriter() {
        assertThat(lines("一\n\n二", 10)).containsExactly("一", "", "二");
    }

    @Test
    void cutsWhatIsLongerThanALine() {
        assertThat(lines("WG-990981001003001", 6)).hasSizeGreaterThan(2).allMatch(line -> line.length() <= 6);
        assertThat(String.join("", lines("abcdefghijklmnop", 6))).isEqualTo("abcdefghijklmnop");
    }

    @Test
    void makesALineOfNothing() {
        assertThat(lines("", 6)).containsExactly("");
    }

    @Test
    void holdsEvenInALineThatIsTooNarrow() {
        assertThat(lines("门牌", 0.5)).containsExactly("门", "牌");
    }

    private static List<String> lines(String text, double width) {
        return LineBreaks.lines(text, width, part -> part.codePointCount(0, part.length()));
    }
}
