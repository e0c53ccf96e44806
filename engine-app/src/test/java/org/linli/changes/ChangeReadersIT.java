package org.linli.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.changes.ChangedHousehold.CLERK;
import static org.linli.changes.ChangedHousehold.WORKER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
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
        } finally {
            address.as("admin").delete("/api/staff/city.center/posts/" + post).expect(204);
        }
    }
}
