package org.linli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@IntegrationTest
class PapersIT {
    private static final PaperHead HEAD = new PaperHead("案件单", "WG-990981001003001-20261121-0001");

    @Autowired
    private Papers papers;

    @AfterEach
    void speakChineseAgain() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void numbersPagesAndNamesThePaperAtTheFoot() throws Exception {
        var row = List.of("11月21日", "已转给农业农村局，11月24日前签收");
        var file = papers.print(
                HEAD,
                paper -> paper.text(PaperStyle.TITLE, "案件单")
                        .table(List.of("时间", "办理情况"), new float[] {1, 4}, Collections.nCopies(60, row)));

        try (var printed = Printed.of(file)) {
            assertThat(printed.pages()).isEqualTo(3);
            assertThat(printed.words(1)).contains("第1页，共3页", "打印时间2");
            assertThat(printed.words(3))
                    .startsWith("时间办理情况") // the head again
                    .contains("案件单WG-990981001003001-20261121-0001", "第3页，共3页");
            assertThat(printed.document().getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(printed.document().getDocumentInformation().getTitle()).isEqualTo("案件单");
        }
    }

    @Test
    void bringsItsTypefaceAndNoMoreOfItThanItNeeds() throws Exception {
        var file = papers.print(HEAD, paper -> paper.text(PaperStyle.BODY, "桥面石板塌陷"));

        assertThat(file).hasSizeLessThan(40_000);
        try (var printed = Printed.of(file)) {
            var resources = printed.document().getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void putsABoxForACharacterItDoesNotHaveAndSaysWhich() throws Exception {
        var file = papers.print(
                HEAD,
                paper -> paper.text(PaperStyle.BODY, "𠮷野家门口👨‍👩‍👧积水\u200B\uFEFF\u0007，ཨ")
                        .facts(List.of(new PaperFact("称呼", "𠮷先生"), new PaperFact("地点", null))));

        try (var printed = Printed.of(file)) {
            assertThat(printed.words(1))
                    .contains("□野家门口□积水，□", "□先生", "□代表打印字体里没有的字")
                    .contains("U+20BB7", "U+1F468", "U+0F68");
        }
    }

    @Test
    void breaksOneLongTextOverPagesAndLosesNoWord() throws Exception {
        var text = "水沟堵了，一下雨就往屋里灌。".repeat(700) + "到此为止";

        var file = papers.print(HEAD, paper -> paper.facts(List.of(new PaperFact("情况", text))));

        try (var printed = Printed.of(file)) {
            var words = new StringBuilder();
            for (var page = 1; page <= printed.pages(); page++) {
                words.append(printed.words(page).replaceAll("案件单WG.*", ""));
            }
            assertThat(printed.pages()).isGreaterThan(5);
            assertThat(words.toString().replace("情况", "")).isEqualTo(text.replace("情况", ""));
        }
    }

    @Test
    void printsWithoutAPhotoThatNobodyCanRead() throws Exception {
        var broken = new PaperPicture(new byte[] {1, 2, 3}, "现场照片 1");

        var file = papers.print(HEAD, paper -> paper.pictures(List.of(broken, new PaperPicture(null, null))));

        try (var printed = Printed.of(file)) {
            assertThat(printed.words(1)).contains("照片无法打印", "现场照片1");
        }
    }

    @Test
    void speaksTheLanguageOfItsReader() throws Exception {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        var file = papers.print(HEAD, paper -> paper.code("https://linli.example/f/1", 40, "Scan"));

        try (var printed = Printed.of(file)) {
            assertThat(printed.words(1)).contains("Page1of1");
            assertThat(printed.scanned(1)).isEqualTo("https://linli.example/f/1");
            assertThat(printed.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }
}
