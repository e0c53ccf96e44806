package org.linli.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class GridSheetIT {
    private static final String GRID = "990981100201001";

    @Autowired
    private ApiAddress address;

    @Test
    void tellsWhatARegulationWantsPosted() throws Exception {
        var answer =
                address.as("comm4").get("/api/grids/" + GRID + "/sheet.pdf").expect(200);

        assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(answer.headers().get("content-disposition")).startsWith("inline");
        try (var sheet = Printed.of(answer.body())) {
            assertThat(sheet.pages()).isEqualTo(1);
            assertThat(sheet.words(1))
                    .contains("青禾镇", "白果湾村", "上湾网格")
                    .contains("网格范围上湾一组至五组", "网格员吴燕萍", "0990-8200596")
                    .contains("办公电话白果湾村0990-8011296", "监督电话青禾镇0990-8011148")
                    .contains("可以上报什么", "病死畜禽", "119");
        }
    }

    @Test
    void carriesTheCodeThatLeadsToTheGrid() throws Exception {
        var listed = address.as("comm4").get("/api/grids?q=" + GRID).json().at("/items/0/url");
        var answer =
                address.as("grid12").get("/api/grids/" + GRID + "/sheet.pdf").expect(200);

        try (var sheet = Printed.of(answer.body())) {
            assertThat(sheet.scanned(1)).isEqualTo(listed.asText());
        }
    }

    @Test
    void printsAllGridsOfACommunityInOneFile() throws Exception {
        var answer =
                address.as("comm4").get("/api/grids/990981100201/sheet.pdf").expect(200);

        try (var sheet = Printed.of(answer.body())) {
            assertThat(sheet.pages()).isEqualTo(4);
            assertThat(sheet.words(1)).contains("上湾网格");
            assertThat(sheet.words(4)).contains("苍岭西网格", "第4页，共4页");
        }
    }

    @Test
    void printsTheGridsThatWereChosen() throws Exception {
        var answer = address.as("comm1")
                .get("/api/grids/sheets.pdf?codes=990981001001001," + GRID)
                .expect(200);

        try (var sheet = Printed.of(answer.body())) {
            assertThat(sheet.pages()).isEqualTo(2);
            assertThat(sheet.words(2)).contains("上湾网格");
        }
    }

    @Test
    void refusesWhatItCannotPrint() {
        address.as("comm1").get("/api/grids/nowhere/sheet.pdf").expect(404);
        address.as("comm1").get("/api/grids/NY/sheet.pdf").expect(404);
        address.as("comm1").get("/api/grids/sheets.pdf?codes=").expect(400);
        address.visitor().get("/api/grids/" + GRID + "/sheet.pdf").expect(401);
    }

    @Test
    void printsTheRangeThatTheOfficeWroteDown() throws Exception {
        var path = "/api/grids/990981001003003/";
        address.as("admin")
                .put(path + "coverage", Map.of("coverage", " 铁路以北各户 "))
                .expect(204);

        try (var sheet = Printed.of(
                address.as("comm3").get(path + "sheet.pdf").expect(200).body())) {
            assertThat(sheet.words(1)).contains("网格范围铁路以北各户网格员");
        }
        address.as("comm3").put(path + "coverage", Map.of("coverage", "别处")).expect(403);
        var long301 = IntStream.range(0, 301).mapToObj(i -> "路").collect(Collectors.joining());
        address.as("admin").put(path + "coverage", Map.of("coverage", long301)).expect(400);
    }
}
