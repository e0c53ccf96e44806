package org.linli.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of a village as files. */
@IntegrationTest
class ArchiveImportIT {
    private static final String PATH = "/api/imports/residents?community=990981100203";
    private static final String HEADINGS = "户编号,户类型,网格代码,住址,姓名,与户主关系,证件号码,文化程度,标签,出生日期,性别\n";
    private static final String GRID = "990981100203001";

    @Autowired
    private ApiAddress address;

    @Test
    void aFileIsLookedAtAndThenBroughtIn() {
        var secretary = address.as("sec6");
        var file = HEADINGS
                + row("甲", "柳塘 1 号", "导入户主一", "户主", ArchiveFixture.idNumber("19601003"), "小学", "老人")
                + row("甲", "柳塘 1 号", "导入长子一", "长子", ArchiveFixture.idNumber("19851003"), "大学本科", "")
                + row("乙", "柳塘 2 号", "导入户主二", "户主", ArchiveFixture.idNumber("19701003"), "", "");
        var before = people(secretary);

        var looked = upload(secretary, PATH, file.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();

        assertThat(looked.get("rows").asInt()).isEqualTo(3);
        assertThat(looked.get("problems")).isEmpty();
        assertThat(people(secretary)).isEqualTo(before);
        assertThat(upload(secretary, PATH + "&dryRun=false&from=2200-01-01", file.getBytes(StandardCharsets.UTF_8))
                        .expect(400)
                        .text())
                .contains("\"from\"");
        var done = upload(secretary, PATH + "&dryRun=false&from=2026-01-02", file.getBytes(Charset.forName("GB18030")))
                .expect(200);
        assertThat(done.json().get("imported").asInt()).isEqualTo(3);
        assertThat(people(secretary)).isEqualTo(before + 3);
        var household = secretary
                .get("/api/households?q=" + URLEncoder.encode("柳塘 1 号", StandardCharsets.UTF_8))
                .json()
                .at("/items/0");
        assertThat(household.get("people").asInt()).isEqualTo(2);
        assertThat(household.get("householder").asText()).isEqualTo("导入户主一");
        var found = secretary
                .post("/api/residents/search", Map.of("name", "导入长子"))
                .json()
                .at("/items/0");
        var profile =
                secretary.get("/api/residents/" + found.get("number").asText()).json();
        assertThat(profile.at("/details/education/name").asText()).isEqualTo("大学本科");
        assertThat(profile.get("changeKind").asText()).isEqualTo("IMPORTED");
        assertThat(profile.get("validFrom").asText()).isEqualTo("2026-01-02");
    }

    @Test
    void everyWrongLineIsToldAndNothingIsBroughtIn() {
        var secretary = address.as("sec6");
        var twice = ArchiveFixture.idNumber("19601003");
        var file = HEADINGS
                + row("丙", "柳塘 3 号", "错误户主", "户主", twice, "小学", "")
                + row("丙", "柳塘 3 号", "错误长子", "长子", "110105194912310021", "小学", "")
                + row("丙", "柳塘 9 号", "错误次子", "次子", ArchiveFixture.idNumber("19881003"), "小学", "")
                + row("丁", "柳塘 4 号", "错误无主", "长子", twice, "文科", "外星人");
        var before = people(secretary);

        var looked = upload(secretary, PATH, file.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();

        assertThat(looked.get("wrongLines").asInt()).isEqualTo(3);
        assertThat(looked.get("report").asText())
                .contains("校验码不对")
                .contains("住址不一致")
                .contains("不是可选的内容")
                .contains("没有这种标签");
        assertThat(upload(secretary, PATH + "&dryRun=false", file.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(people(secretary)).isEqualTo(before);
    }

    @Test
    void aHouseholdNeedsOneHouseholderAndADocumentOnePerson() {
        var secretary = address.as("sec6");
        var twice = ArchiveFixture.idNumber("19601003");
        var file = HEADINGS
                + row("戊", "柳塘 5 号", "重复甲", "户主", twice, "", "")
                + row("戊", "柳塘 5 号", "重复乙", "户主", twice, "", "")
                + row("己", "柳塘 6 号", "无主甲", "长子", "", "", "").replace(",,\n", ",1980-02-03,男\n")
                + row("戊", "柳塘 5 号", "重复丙", "长子", ArchiveFixture.idNumber("19881003"), "", "");

        var report = upload(secretary, PATH, file.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .get("report")
                .asText();

        assertThat(report)
                .contains("一户只能有一名户主")
                .contains("与第 2 行的证件号码相同")
                .contains("没有户主")
                .contains("应排在一起")
                .doesNotContain(twice);
    }

    @Test
    void aWrongRowOfTheHouseholderIsNotToldAsAMissingHouseholder() {
        var secretary = address.as("sec6");
        var file = HEADINGS
                + row("辛", "柳塘 10 号", "错证户主", "户主", "110105194912310021", "初中", "")
                + row("辛", "柳塘 10 号", "没有错的", "妻子", ArchiveFixture.idNumber("19521003"), "大专", "")
                + row("壬", "柳塘 11 号", "错字户主", "户主", ArchiveFixture.idNumber("19501003"), "文科", "")
                + row("壬", "柳塘 11 号", "没错次子", "次子", ArchiveFixture.idNumber("19751003"), "本科", "");

        var looked = upload(secretary, PATH, file.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();

        assertThat(looked.get("wrongLines").asInt()).isEqualTo(2);
        assertThat(looked.get("report").asText())
                .contains("校验码不对")
                .contains("不是可选的内容")
                .doesNotContain("没有户主")
                .doesNotContain("性别");
    }

    @Test
    void nobodyIsBroughtInFromBeforeHisBirth() {
        var file = HEADINGS
                + row("癸", "柳塘 12 号", "早生户主", "户主", ArchiveFixture.idNumber("19601003"), "", "")
                + row("癸", "柳塘 12 号", "晚生孩子", "子", "", "", "").replace(",,\n", ",2026-02-03,男\n");

        var looked = upload(address.as("sec6"), PATH + "&from=2026-01-02", file.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();

        assertThat(looked.get("wrongLines").asInt()).isEqualTo(1);
        assertThat(looked.get("report").asText()).contains("2026-01-02");
    }

    @Test
    void theTemplateIsAnExcelFileThatCanBeSentBack() throws IOException {
        var secretary = address.as("sec6");
        var template = secretary.get("/api/imports/residents/template").expect(200);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(template.body()))) {
            var headings = book.getFirstSheet().read().get(0);
            assertThat(headings.getCellText(0)).isEqualTo("户编号*");
            assertThat(book.getSheet(1).orElseThrow().read())
                    .anySatisfy(row -> assertThat(row.getCellText(1)).contains("初级中学、小学"));
        }
        var file = new ByteArrayOutputStream();
        try (var book = new Workbook(file, "test", "1.0")) {
            var page = book.newWorksheet("居民");
            var rows = new String[][] {
                {"户编号*", "网格代码", "住址*", "姓名*", "与户主关系*", "证件号码"},
                {"1", GRID, "柳塘 7 号", "表格户主", "户主", ArchiveFixture.idNumber("19551003")},
                {"1", GRID, "柳塘 7 号", "表格妻", "妻", ArchiveFixture.idNumber("19571003")}
            };
            for (var row = 0; row < rows.length; row++) {
                for (var column = 0; column < rows[row].length; column++) {
                    page.value(row, column, rows[row][column]);
                }
            }
        }
        assertThat(upload(secretary, PATH + "&dryRun=false", file.toByteArray())
                        .expect(200)
                        .json()
                        .get("imported")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void onlyWhoKeepsTheVillageBringsItIn() {
        var file = (HEADINGS + row("庚", "柳塘 8 号", "越界", "户主", ArchiveFixture.idNumber("19601003"), "", ""))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(upload(address.as("sec5"), PATH, file).status()).isEqualTo(400);
        assertThat(upload(address.as("street1"), PATH, file).status()).isEqualTo(400);
        assertThat(upload(address.as("street2"), PATH, file).status()).isEqualTo(200);
        assertThat(upload(address.as("grid19"), PATH, file).status()).isEqualTo(403);
        assertThat(upload(address.as("sec6"), PATH, "PK no book".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theDemoVillageIsThereAndGoesOutMaskedWithoutSensitiveTags() throws IOException {
        var secretary = address.as("sec4");

        assertThat(secretary.get("/api/households").json().get("total").asInt()).isGreaterThanOrEqualTo(436);
        assertThat(people(secretary)).isGreaterThanOrEqualTo(1_765);
        assertThat(secretary
                        .get("/api/dwellings?tag=vacant")
                        .json()
                        .get("total")
                        .asInt())
                .as("houses in which nobody lives")
                .isGreaterThanOrEqualTo(DemoEmptyHouses.HOUSES);
        var file = secretary
                .post(
                        "/api/exports/residents",
                        Map.of("question", Map.of("group", "99098110020101"), "format", "CSV", "purpose", "check"))
                .expect(200)
                .text();
        assertThat(file)
                .contains("990981********")
                .doesNotContainPattern("990981\\d{12}")
                .doesNotContain("独居");
        assertThat(secretary
                        .post(
                                "/api/exports/residents",
                                Map.of("question", Map.of("tag", "lone-elderly"), "purpose", "check"))
                        .status())
                .isEqualTo(400);
        assertThat(address.as("grid12")
                        .post("/api/exports/residents", Map.of("question", Map.of()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFileHasWhatTheListShowsAndSaysSoInWords() {
        var secretary = address.as("sec6");
        var document = ArchiveFixture.idNumber("19601003");
        var file = HEADINGS
                + row("癸", "柳塘 19 号", "只此一人", "户主", document, "小学", "")
                + row("癸", "柳塘 19 号", "不在其中", "配偶", ArchiveFixture.idNumber("19621003"), "小学", "");
        upload(secretary, PATH + "&dryRun=false", file.getBytes(StandardCharsets.UTF_8))
                .expect(200);

        var byName = exported(secretary, Map.of("name", "只此一人", "education", "80"));
        var byDocument = exported(secretary, Map.of("documentNumber", document));

        assertThat(byName).contains("只此一人").doesNotContain("不在其中").doesNotContain("：80");
        assertThat(byName).contains("姓名：只此一人", "文化程度：小学");
        assertThat(byName).contains(",出生日期,", ",网格,", ",住址,").doesNotContain("网格代码");
        assertThat(byName).contains(",1960-10-03,", ",柳塘 19 号,");
        assertThat(byDocument).contains("只此一人", "证件号码：已指定").doesNotContain("不在其中", document);
        assertThat(secretary
                        .post("/api/exports/residents", file(Map.of("health", "good")))
                        .expect(400)
                        .text())
                .contains("health");
    }

    private static String exported(Api api, Map<String, Object> question) {
        return api.post("/api/exports/residents", file(question)).expect(200).text();
    }

    private static Map<String, Object> file(Map<String, Object> question) {
        return Map.of("question", question, "format", "CSV", "purpose", "check");
    }

    private static int people(Api api) {
        return api.post("/api/residents/search", Map.of("size", 1))
                .expect(200)
                .json()
                .get("total")
                .asInt();
    }

    private static String row(
            String household, String home, String name, String relation, String number, String education, String tags) {
        return String.join(",", household, "户籍户", GRID, home, name, relation, number, education, tags, "", "") + "\n";
    }

    private static Api.Answer upload(Api api, String path, byte[] file) {
        return api.upload(path, "people", "application/octet-stream", file);
    }
}
