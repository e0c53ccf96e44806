package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read a case: role x unit, as it moves from its community to a department. */
@IntegrationTest
class CaseRightsIT {
    private static final List<String> EVERYBODY = List.of(
            "grid05",
            "grid06",
            "comm2",
            "comm3",
            "sec2",
            "sec3",
            "street1",
            "street2",
            "center1",
            "center2",
            "dept.ny",
            "officer.ny",
            "head.ny",
            "dept.cg",
            "city.center",
            "city.supervisor",
            "org",
            "petition",
            "admin");

    @Autowired
    private ApiAddress address;

    @Test
    void aCaseIsReadByThoseOfItsPlaceItsHandlersAndTheCity() {
        var officials = new Officials(address);
        var photo = Officials.photo(address.visitor());
        var number = officials
                .reportInPublic("IG7MnQt4H4klaSXbzTOthO", "0501", "梧桐里有死猪", photo)
                .number();
        var paths = Stream.of("", "/timeline", "/diagram", "/task")
                .map(path -> "/api/cases/" + number + path)
                .toList();

        assertThat(readers(officials, paths, photo))
                .containsExactly(
                        "grid05", "comm2", "sec2", "street1", "center1", "city.center", "city.supervisor", "org");

        officials.does("comm2", number, "accept");
        officials.does("comm2", number, "transferToDepartment", Map.of("leadUnit", "NY"));

        assertThat(readers(officials, paths, photo))
                .containsExactly(
                        "grid05",
                        "comm2",
                        "sec2",
                        "street1",
                        "center1",
                        "dept.ny",
                        "officer.ny",
                        "head.ny",
                        "city.center",
                        "city.supervisor",
                        "org");
    }

    @Test
    void areForReadingWithoutNamesAndNumbersOfReporters() {
        var officials = new Officials(address);
        var reporter = Map.of("name", "李小明", "phone", "13812345678");
        var event = Map.of(
                "gridToken",
                "IG7MnQt4H4klaSXbzTOthO",
                "categoryCode",
                "0103",
                "description",
                "堆物",
                "reporter",
                reporter,
                "consent",
                true);
        var number = address.visitor()
                .post("/api/public/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();

        var seen = officials.as("comm2").get("/api/cases/" + number).expect(200);

        assertThat(seen.json().at("/reporter/name").asText()).isEqualTo("李**");
        assertThat(seen.json().at("/reporter/phone").asText()).isEqualTo("138****5678");
        assertThat(seen.text()).doesNotContain("李小明", "13812345678");
    }

    /** Those who may read everything of the case; nobody may read a part of it only. */
    private static List<String> readers(Officials officials, List<String> paths, String photo) {
        return EVERYBODY.stream()
                .filter(username -> {
                    var statuses = Stream.concat(
                                    paths.stream(),
                                    Stream.of("/api/evidence/" + photo, "/api/evidence/" + photo + "/thumbnail"))
                            .map(path -> officials.as(username).get(path).status())
                            .distinct()
                            .toList();
                    assertThat(statuses).as(username).hasSize(1).isSubsetOf(200, username.equals("admin") ? 403 : 404);
                    return statuses.get(0) == 200;
                })
                .toList();
    }
}
