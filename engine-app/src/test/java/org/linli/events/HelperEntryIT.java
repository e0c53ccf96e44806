package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.evidence.media.Photos;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A grid worker enters a report for a resident who authorised it; it is marked, and the resident gets it on paper. */
@IntegrationTest
class HelperEntryIT {
    private static final String GRID = "990981001001001";

    @Autowired
    private ApiAddress address;

    @Test
    void aReportForAResidentIsMarkedWithItsAuthorisation() {
        var worker = address.as("grid01");
        var number = entered(worker);

        var seen = address.as("comm1").get("/api/cases/" + number).expect(200).json();
        assertThat(seen.path("channel").asText()).isEqualTo("HELPER");
        var entry = address.as("comm1")
                .get("/api/cases/" + number + "/helper-entry")
                .expect(200)
                .json();
        assertThat(entry.path("authorisation").asText()).isEqualTo("SIGNATURE");
        address.as("comm1")
                .get("/api/evidence/" + entry.path("evidenceId").asText())
                .expect(200);
    }

    @Test
    void onlyWhoEnteredItPrintsThePaperWithTheCode() {
        var worker = address.as("grid01");
        var number = entered(worker);

        var paper = worker.get("/api/cases/" + number + "/receipt.pdf").expect(200);

        assertThat(paper.text()).startsWith("%PDF");
        assertThat(address.as("comm1")
                        .get("/api/cases/" + number + "/receipt.pdf")
                        .status())
                .isIn(403, 404);
    }

    @Test
    void withoutTheFileThatShowsItNothingIsEntered() {
        var body = Map.of(
                "gridCode",
                GRID,
                "categoryCode",
                "0103",
                "description",
                "替王大爷报的",
                "authorisation",
                Map.of("kind", "SIGNATURE", "evidenceId", ""));

        assertThat(address.as("grid01").post("/api/events", body).status()).isEqualTo(400);
    }

    private static String entered(Api worker) {
        var photo = worker.upload(
                        "/api/evidence",
                        "sign.jpg",
                        "image/jpeg",
                        Photos.jpeg(30, 20, Photos.exif(1, "2026:11:23 09:30:00", null)))
                .expect(201)
                .json()
                .path("id")
                .asText();
        var body = Map.of(
                "gridCode",
                GRID,
                "categoryCode",
                "0103",
                "description",
                "替王大爷报的，门口垃圾没人收",
                "reporter",
                Map.of("name", "王大爷", "phone", "13900001111", "anonymous", false),
                "authorisation",
                Map.of("kind", "SIGNATURE", "evidenceId", photo));
        return worker.post("/api/events", body)
                .expect(201)
                .json()
                .path("number")
                .asText();
    }
}
