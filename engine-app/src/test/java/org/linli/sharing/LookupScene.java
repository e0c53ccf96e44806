package org.linli.sharing;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.linli.testsupport.ApiAddress;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases of 滨河社区 for which somebody is looked up. */
final class LookupScene {
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private final ApiAddress address;
    private final JdbcTemplate jdbc;

    LookupScene(ApiAddress address, JdbcTemplate jdbc) {
        this.address = address;
        this.jdbc = jdbc;
    }

    /** A case of the community that nobody has closed. */
    String openCase() {
        var visitor = address.visitor();
        var photo = visitor.upload("/api/evidence", "pig.png", "image/png", PIXEL)
                .expect(201)
                .json();
        var token = jdbc.queryForObject(
                "SELECT token FROM grid_code c JOIN unit u ON u.id = c.unit_id"
                        + " WHERE u.code = '990981001001001' AND revoked_at IS NULL",
                String.class);
        var event = Map.of(
                "gridToken",
                token,
                "categoryCode",
                "0501",
                "description",
                "河边有死猪",
                "evidenceIds",
                List.of(photo.get("id").asText()));
        return visitor.post("/api/public/events", event)
                .expect(201)
                .json()
                .get("number")
                .asText();
    }

    void toDepartment(String caseNumber, String department) {
        act(caseNumber, "accept", Map.of());
        act(caseNumber, "transferToDepartment", Map.of("leadUnit", department));
    }

    Map<String, String> question(String document, String caseNumber) {
        return Map.of(
                "documentKind",
                "RESIDENT_ID",
                "documentNumber",
                document,
                "purpose",
                "event",
                "caseNumber",
                caseNumber);
    }

    private void act(String caseNumber, String outcome, Map<String, String> form) {
        var staff = address.as("comm1");
        var task = "/api/tasks/"
                + staff.get("/api/inbox?view=pool&q=" + caseNumber)
                        .json()
                        .at("/items/0/taskId")
                        .asText();
        staff.post(task + "/claim", Map.of()).expect(200);
        staff.post(task + "/actions/" + outcome, Map.of("form", form, "opinion", "", "evidenceIds", List.of()))
                .expect(200);
    }
}
