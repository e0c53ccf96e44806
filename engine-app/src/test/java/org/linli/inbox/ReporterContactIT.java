package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works on a case reads whom to call, and that he did is recorded. */
@IntegrationTest
class ReporterContactIT {
    private static final String PHONE = "13912340087";

    @Autowired
    private ApiAddress address;

    private Officials officials;
    private String number;
    private String task;

    @BeforeEach
    void report() {
        officials = new Officials(address);
        number = officials
                .as("grid16")
                .post(
                        "/api/events",
                        Map.of(
                                "gridCode",
                                "990981100202001",
                                "categoryCode",
                                "0103",
                                "description",
                                "楼道堆物，请打电话",
                                "reporter",
                                Map.of("name", "欧阳小梅", "phone", PHONE)))
                .expect(201)
                .json()
                .path("number")
                .asText();
        task = "/api/tasks/" + officials.task("comm5", number);
    }

    @Test
    void isShownToWhoHasTheTaskForAPurposeAndRecorded() {
        assertThat(read("comm5", "clarify")).as("before it is claimed").isEqualTo(403);
        assertThat(officials.as("comm5").get(task).json().path("contactPurposes"))
                .isEmpty();
        officials.as("comm5").post(task + "/claim", Map.of()).expect(200);

        assertThat(officials
                        .as("comm5")
                        .get(task)
                        .json()
                        .at("/contactPurposes/0/label")
                        .asText())
                .isEqualTo("核实反映的情况");
        assertThat(read("comm5", "curiosity")).isEqualTo(400);
        var contact = officials
                .as("comm5")
                .post(task + "/reporter-contact", Map.of("purpose", "appointment"))
                .expect(200)
                .json();

        assertThat(contact.path("name").asText()).isEqualTo("欧阳小梅");
        assertThat(contact.path("phone").asText()).isEqualTo(PHONE);
        var line = officials
                .as("admin")
                .get("/api/audit?action=read-contact&object=case:" + number)
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(line.toString()).contains("约定上门时间").doesNotContain(PHONE);
        assertThat(officials
                        .as("comm5")
                        .get("/api/cases/" + number)
                        .json()
                        .at("/reporter/phone")
                        .asText())
                .as("the case itself stays masked")
                .isEqualTo("139****0087");
    }

    @Test
    void staysMaskedForWhoOnlyReadsTheCase() {
        officials.as("comm5").post(task + "/claim", Map.of()).expect(200);

        assertThat(read("sec5", "clarify")).isEqualTo(403);
        assertThat(read("city.supervisor", "clarify")).isIn(403, 404);
        assertThat(read("dept.ny", "clarify")).isEqualTo(404);
    }

    @Test
    void isNotOfferedWhereNobodyLeftAnything() {
        var event = Map.of("gridCode", "990981100202001", "categoryCode", "0103", "description", "楼道堆物");
        var other =
                officials.as("grid16").post("/api/events", event).expect(201).json();
        var silent =
                "/api/tasks/" + officials.task("comm5", other.path("number").asText());
        officials.as("comm5").post(silent + "/claim", Map.of()).expect(200);

        assertThat(officials.as("comm5").get(silent).expect(200).json().path("contactPurposes"))
                .isEmpty();
    }

    private int read(String username, String purpose) {
        return officials
                .as(username)
                .post(task + "/reporter-contact", Map.of("purpose", purpose))
                .status();
    }
}
