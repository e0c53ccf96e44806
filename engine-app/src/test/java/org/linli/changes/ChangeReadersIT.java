package org.linli.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.changes.ChangedHousehold.CLERK;
import static org.linli.changes.ChangedHousehold.HEAD;
import static org.linli.changes.ChangedHousehold.WORKER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.EventStream;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees how much of a change. */
@IntegrationTest
class ChangeReadersIT {
    @Autowired
    private ApiAddress address;

    @Test
    void aUnitThatFollowsUpSeesWhomAndWhatAndNoProof() {
        var home = new ChangedHousehold(address);
        home.with("公羊户主", "02", "19600101");
        var dead = home.with("公羊逝者", "12", "19600301");
        var proof = Officials.photo(home.officials.as(WORKER));
        var change = home.reports(WORKER, "DEATH", dead, Map.of(), Map.of("evidenceIds", List.of(proof)))
                .expect(201)
                .json()
                .path("number")
                .asText();
        home.verifies(change);
        home.applies(change, Map.of());
        var unit = home.officials.as("officer.ga");
        var own = Officials.photo(unit);

        assertThat(unit.get("/api/changes/" + change).expect(200).text()).contains("公羊逝者");
        assertThat(unit.get("/api/evidence/" + proof).status()).isEqualTo(404);
        assertThat(home.officials.timeline("officer.ga", change).toString()).doesNotContain(proof);
        home.clerk().get("/api/evidence/" + proof).expect(200);
        assertThat(home.officials.timeline(CLERK, change).toString()).contains(proof);

        home.officials
                .act("officer.ga", change, "effectDone", Map.of("form", Map.of(), "evidenceIds", List.of(own)))
                .expect(200);
        unit.get("/api/evidence/" + own).expect(200);
        assertThat(home.officials.timeline("officer.ga", change).toString()).contains(own);
    }

    @Test
    void theOwnerOfADisputedFieldSeesTheProof() {
        var home = new ChangedHousehold(address);
        home.with("谷梁户主", "02", "19600101");
        var dead = home.with("谷梁逝者", "12", "19600301");
        var proof = Officials.photo(home.officials.as(WORKER));
        var change = home.reports(WORKER, "DEATH", dead, Map.of(), Map.of("evidenceIds", List.of(proof)))
                .expect(201)
                .json()
                .path("number")
                .asText();

        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "death"), "日期不同");

        home.officials.as("officer.mz").get("/api/evidence/" + proof).expect(200);
    }

    @Test
    void whoKeepsTheArchiveSeesUnderWhichNumberSomebodyTypedIsRecorded() {
        var before = new ChangedHousehold(address);
        var recorded = before.with("夹谷在册", "02", "19880808");
        var person =
                Map.of("name", "夹谷在册", "documentKind", "RESIDENT_ID", "documentNumber", before.documentOf(recorded));
        var home = new ChangedHousehold(address);
        var change = home.reported("MOVE_IN", null, Map.of("relation", "97", "person", person));
        home.officials.says(CLERK, change, "raiseConflict", Map.of("conflictField", "residence"), "居住地不同");

        var sheet = home.sheet(CLERK, change);
        assertThat(sheet.path("known").asText()).isEqualTo(recorded);
        assertThat(sheet.path("lines").toString()).contains("已登记：" + recorded);
        assertThat(home.officials
                        .as("officer.ga")
                        .get("/api/changes/" + change)
                        .expect(200)
                        .text())
                .contains("夹谷在册")
                .doesNotContain(recorded);
    }

    @Test
    void theTitleTellsWhatAndWhereAndNobody() {
        var home = new ChangedHousehold(address);
        var person = home.with("宰父返乡", "02", "19900101");
        var change = home.reported("RETURN", person, Map.of());

        assertThat(home.officials.caseFile(CLERK, change).path("title").asText())
                .isEqualTo("返乡：滨河东网格，居住户 " + home.number);
    }

    @Test
    void relationsThatAreUsualForAKindAreOfferedFirst() {
        var usual = address.as(WORKER)
                .get("/api/changes/relations")
                .expect(200)
                .json()
                .path("usual");

        assertThat(usual.at("/BIRTH/0").asText()).isEqualTo("20");
        assertThat(usual.path("BIRTH").toString()).contains("42").doesNotContain("51");
        assertThat(usual.path("MARRIAGE").toString()).contains("38");
    }

    @Test
    void theCityIsShownNoChangeInItsListsNorToldOfOne() throws Exception {
        var home = new ChangedHousehold(address);
        var person = home.with("壤驷返乡", "02", "19900101");
        var city = address.as("city.center");
        try (var screen = city.listen("/api/inbox/events", null)) {
            var change = home.reported("RETURN", person, Map.of());
            var event = home.officials.report(WORKER, ChangedHousehold.GRID, "0103", "城市里的事");

            assertThat(screen.next()).matches(told -> EventStream.tells(told, "unit", event.number()));
            assertThat(listed(city, "q=" + change)).isEmpty();
            assertThat(listed(city, "q=" + event.number())).hasSize(1);
            assertThat(city.get("/api/inbox?view=unit&kind=CHANGE")
                            .expect(200)
                            .json()
                            .path("total")
                            .asInt())
                    .isZero();
            assertThat(listed(home.officials.as(HEAD), "q=" + change)).containsExactly(change);
        }
        var all = city.get("/api/inbox?view=unit&size=1").expect(200).json();
        var each = city.get("/api/inbox?view=unit&size=100").expect(200).json();
        assertThat(all.path("total").asInt())
                .as("counted as listed")
                .isEqualTo(each.path("total").asInt())
                .satisfies(total -> assertThat(each.path("items")).hasSize(Math.min(total, 100)));
    }

    private static List<String> listed(Api reader, String filter) {
        var page = reader.get("/api/inbox?view=unit&" + filter).expect(200).json();
        return ChangedHousehold.texts(page.path("items"), "caseNumber");
    }

    @Test
    void aCityRoleWithAPostInAGridReadsTheChangesOfThatGridOnly() {
        var home = new ChangedHousehold(address);
        var change = home.reported("RETURN", home.with("漆雕返乡", "02", "19900101"), Map.of());
        var post = address.as("admin")
                .post("/api/staff/city.center/posts", Map.of("unitCode", "990981001002001", "role", "grid-worker"))
                .expect(201)
                .json()
                .path("id")
                .asLong();
        try {
            var city = address.as("city.center");
            assertThat(city.get("/api/cases/" + change).status()).isEqualTo(404);
            assertThat(city.get("/api/changes/" + change).status()).isEqualTo(404);
            assertThat(city.get("/api/changes?household=" + home.number).json().path("items"))
                    .isEmpty();
            var other = new ChangedHousehold(address, "LIVING", "990981001002001", "comm2");
            var own = other.reports("comm2", "CATEGORY", null, Map.of("category", "away"))
                    .expect(201)
                    .json()
                    .path("number")
                    .asText();
            assertThat(listed(city, "kind=CHANGE&q=BD-")).contains(own).doesNotContain(change);
            assertThat(listed(city, "kind=CHANGE&size=1")).hasSize(1).contains(own);
        } finally {
            address.as("admin").delete("/api/staff/city.center/posts/" + post).expect(204);
        }
    }
}
