package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.evidence.media.Photos;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What a category wants to see before handling is finished, and what the verifier is told of it, in 白果湾村. */
@IntegrationTest
class ClosingConditionsIT {
    private static final String GRID = "990981100201001";
    private static final String RESULT = "已派人到场处理完毕，现场恢复原状";

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    private Officials officials;
    private Api handler;

    @BeforeEach
    void meet() {
        officials = new Officials(address);
        handler = officials.as("comm4");
    }

    @Test
    void asksForWhatTheCategoryWantsToSee() {
        var number = inHandling("0501");

        var fields = task(number).at("/form/components");

        assertThat(toFinish(number))
                .containsExactlyInAnyOrder("result", "evidence", "closing_slipNumber", "closing_disinfected");
        assertThat(field(fields, "evidence").path("label").asText()).isEqualTo("处置后照片");
        assertThat(field(fields, "closing_slipNumber").path("label").asText()).isEqualTo("无害化处理单编号");
        assertThat(field(fields, "closing_slipNumber").at("/properties/labelEn").asText())
                .isEqualTo("Number of the disposal slip");
        assertThat(closing(number).path("condition").asText()).contains("无害化处理单");
        assertThat(closing(number).path("requirements")).hasSize(3);
        assertThat(closing(number).path("rounds")).isEmpty();
    }

    @Test
    void asksForAPhotoAfterTheWorkWhereACategorySaysNothingElse() {
        var number = inHandling("0203");

        assertThat(toFinish(number)).containsExactly("result", "evidence");
        assertThat(field(task(number).at("/form/components"), "evidence")
                        .path("label")
                        .asText())
                .isEqualTo("处置后照片");
        assertThat(closing(number).path("condition").asText()).contains("已修复");
    }

    @Test
    void doesNotFinishBeforeEverythingIsThereAndKeepsTheAnswers() {
        var number = inHandling("0501");

        assertThat(refused(number, Map.of("form", Map.of())))
                .containsExactlyInAnyOrder("result", "evidence", "closing_slipNumber", "closing_disinfected");
        assertThat(refused(number, submission(Map.of("closing_slipNumber", " ", "closing_disinfected", false))))
                .containsExactlyInAnyOrder("closing_slipNumber", "closing_disinfected");
        assertThat(refused(
                        number, submission(Map.of("closing_slipNumber", "长".repeat(61), "closing_disinfected", true))))
                .containsExactly("closing_slipNumber");
        assertThat(refused(
                        number,
                        Map.of(
                                "form",
                                form(Map.of("closing_slipNumber", "2026-118", "closing_disinfected", true)),
                                "evidenceIds",
                                List.of(Officials.document(handler)))))
                .containsExactly("evidence");

        finish(number, submission(Map.of("closing_slipNumber", " 2026-118 ", "closing_disinfected", true)));

        var answers = closing(number).at("/rounds/0/answers");
        assertThat(texts(answers, "code")).containsExactly("slipNumber", "disinfected", "photoAfter");
        assertThat(texts(answers, "answer")).containsExactly("2026-118", "已确认", "null");
        assertThat(answers.at("/2/files")).hasSize(1);
        assertThat(closing(number).at("/rounds/0/givenBy").asText()).isEqualTo("钟明亮");
        assertThat(officials
                        .as("grid12")
                        .get("/api/cases/" + number + "/closing")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void asksAgainAfterAReworkAndKeepsBothRounds() {
        var number = inHandling("0501");
        finish(number, submission(Map.of("closing_slipNumber", "第一次", "closing_disinfected", true)));
        officials.says("grid12", number, "unsolved", Map.of("method", "onSite"), "水渠里还有一头");

        assertThat(refused(number, submission(Map.of())))
                .containsExactlyInAnyOrder("closing_slipNumber", "closing_disinfected");
        finish(number, submission(Map.of("closing_slipNumber", "第二次", "closing_disinfected", true)));

        assertThat(closing(number).at("/rounds/0/answers/0/answer").asText()).isEqualTo("第一次");
        assertThat(closing(number).at("/rounds/1/answers/0/answer").asText()).isEqualTo("第二次");
    }

    @Test
    void takesPhotosInFieldsOfTheirOwn() {
        var number = inHandling("0201");
        assertThat(toFinish(number)).containsExactly("result", "closing_photoBefore", "evidence", "closing_level");
        var before = Officials.photo(handler);
        var ofOthers = Officials.photo(officials.as("grid12"));
        Map<String, Object> level = Map.of("closing_level", true);

        assertThat(refused(number, submission(level))).containsExactly("closing_photoBefore");
        assertThat(refused(number, submission(with(level, "closing_photoBefore", List.of(ofOthers)))))
                .containsExactly("closing_photoBefore");
        var same = Officials.photo(handler);
        assertThat(refused(number, submission(with(level, "closing_photoBefore", List.of(same)), same)))
                .as("one photo for before and after")
                .containsExactly("evidence");
        assertThat(refused(number, submission(with(level, "closing_photoBefore", List.of("unknown")))))
                .containsExactly("closing_photoBefore");
        assertThat(refused(number, submission(with(level, "closing_photoBefore", "unknown"))))
                .containsExactly("closing_photoBefore");
        assertThat(refused(number, submission(with(level, "closing_photoBefore", List.of(7)))))
                .containsExactly("closing_photoBefore");
        assertThat(refused(
                        number, submission(with(level, "closing_photoBefore", List.of(Officials.document(handler))))))
                .containsExactly("closing_photoBefore");
        assertThat(refused(number, submission(with(level, "closing_photoBefore", photos(10)))))
                .containsExactly("closing_photoBefore");

        finish(number, submission(with(level, "closing_photoBefore", List.of(before))));

        assertThat(closing(number).at("/rounds/0/answers/0/files/0/id").asText())
                .isEqualTo(before);
        var timeline = officials.timeline("comm4", number);
        assertThat(timeline.get(timeline.size() - 1).path("evidence")).hasSize(2);
    }

    @Test
    void wantsASecondVisitThatTookPlaceOnALaterDay() {
        var number = inHandling("0401");
        var today = LocalDate.ofInstant(clock.instant(), Zone.OFFICE);

        assertThat(refused(number, submission(Map.of()))).containsExactly("closing_secondVisit");
        assertThat(refused(number, submission(Map.of("closing_secondVisit", today.toString()))))
                .containsExactly("closing_secondVisit");
        var tomorrow =
                Map.<String, Object>of("closing_secondVisit", today.plusDays(1).toString());
        assertThat(refused(number, submission(tomorrow))).containsExactly("closing_secondVisit");

        clock.advance(Duration.ofDays(1));
        meet(); // sessions do not last that long

        finish(number, submission(tomorrow));
        assertThat(closing(number).at("/rounds/0/answers/0/answer").asText())
                .isEqualTo(today.plusDays(1).toString());
    }

    @Test
    void keepsDocumentsFromTheReporter() {
        var receipt = officials.report("grid12", GRID, "0304", "老屋墙体开裂，怕要倒");
        takeUp(receipt.number());
        var report = Officials.document(handler);

        finish(receipt.number(), submission(Map.of("closing_report", List.of(report))));

        var seen = address.visitor()
                .get("/api/public/cases/%s?queryCode=%s".formatted(receipt.number(), receipt.queryCode()))
                .expect(200)
                .json();
        var last = seen.path("steps").get(seen.path("steps").size() - 1);
        assertThat(texts(last.path("evidence"), "mediaType")).containsExactly("image/jpeg");
        assertThat(seen.toString()).doesNotContain(report);
        assertThat(handler.get("/api/evidence/" + report).status()).isEqualTo(200);
        assertThat(closing(receipt.number())
                        .at("/rounds/0/answers/0/files/0/id")
                        .asText())
                .isEqualTo(report);
    }

    @Test
    void tellsTheVerifierWhatDoesNotFit() {
        var farAndOld = inHandling("0203", 114.26, 30.5);
        finish(farAndOld, submission(Map.of(), photo(Photos.exif(1, "2025:11:23 09:30:00", null))));
        var near = inHandling("0203", 114.2501, 30.5);
        var now = clock.instant().atZone(Zone.OFFICE);
        var taken = "%tY:%<tm:%<td %<tH:%<tM:%<tS".formatted(now);
        finish(near, submission(Map.of(), photo(Photos.exif(1, taken, "+08:00"))));
        var silent = inHandling("0203", 114.25, 30.5);
        finish(silent, submission(Map.of(), photo(null)));

        assertThat(findings(farAndOld)).containsExactly("FAR PLACE", "BEFORE_CASE TIME");
        assertThat(closing(farAndOld).path("mismatches").asInt()).isEqualTo(1);
        assertThat(closing(farAndOld)
                        .at("/rounds/0/answers/0/files/0/findings/0/text")
                        .asText())
                .isEqualTo("拍摄位置离事发地约 958 米，超过 300 米");
        assertThat(findings(near)).containsExactly("NEAR null", "IN_TIME null");
        assertThat(closing(near).path("mismatches").asInt()).isZero();
        assertThat(closing(near).at("/rounds/0/answers/0/files/0/meters").asInt())
                .isEqualTo(10);
        assertThat(findings(silent)).containsExactly("PLACE_UNKNOWN NO_DATA", "TIME_UNKNOWN NO_DATA");
    }

    @Test
    void saysThatAReportWithoutCoordinatesHasNothingToCompareWith() {
        var number = inHandling("0203");
        finish(number, submission(Map.of()));

        assertThat(findings(number)).contains("CASE_PLACE_UNKNOWN NO_DATA");
    }

    private String inHandling(String category) {
        var number =
                officials.report("grid12", GRID, category, "结案条件 " + category).number();
        takeUp(number);
        return number;
    }

    private String inHandling(String category, double longitude, double latitude) {
        var event = Map.of(
                "gridCode",
                GRID,
                "categoryCode",
                category,
                "description",
                "照片比对",
                "longitude",
                longitude,
                "latitude",
                latitude);
        var number = officials
                .as("grid12")
                .post("/api/events", event)
                .expect(201)
                .json()
                .path("number")
                .asText();
        takeUp(number);
        return number;
    }

    private void takeUp(String number) {
        officials.does("comm4", number, "accept");
        officials.does("comm4", number, "handleSelf");
    }

    private JsonNode task(String number) {
        return handler.get("/api/tasks/" + officials.task("comm4", number))
                .expect(200)
                .json();
    }

    private JsonNode closing(String number) {
        return officials
                .as("grid12")
                .get("/api/cases/" + number + "/closing")
                .expect(200)
                .json();
    }

    private List<String> findings(String number) {
        var findings = closing(number).at("/rounds/0/answers/0/files/0/findings");
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.path("kind").asText()
                        + ' '
                        + finding.path("mismatch").asText())
                .toList();
    }

    private List<String> refused(String number, Map<String, ?> submission) {
        var refused =
                officials.act("comm4", number, "finish", submission).expect(400).json();
        assertThat(refused.path("errors"))
                .allSatisfy(error -> assertThat(error.path("message").asText()).isNotBlank());
        return texts(refused.path("errors"), "field");
    }

    private void finish(String number, Map<String, ?> submission) {
        officials.act("comm4", number, "finish", submission).expect(200);
    }

    private Map<String, Object> submission(Map<String, ?> answers) {
        return submission(answers, Officials.photo(handler));
    }

    private Map<String, Object> submission(Map<String, ?> answers, String photo) {
        return Map.of("form", form(answers), "evidenceIds", List.of(photo));
    }

    private static Map<String, Object> form(Map<String, ?> answers) {
        Map<String, Object> form = new HashMap<>(answers);
        form.put("result", RESULT);
        return form;
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> more = new HashMap<>(answers);
        more.put(key, value);
        return more;
    }

    private List<String> photos(int count) {
        return IntStream.range(0, count)
                .mapToObj(any -> Officials.photo(handler))
                .toList();
    }

    private String photo(byte[] exif) {
        var picture = exif == null ? Photos.encode(Photos.picture(30, 20), "jpeg") : Photos.jpeg(30, 20, exif);
        return handler.upload("/api/evidence", "现场.jpg", "image/jpeg", picture)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static JsonNode field(JsonNode fields, String key) {
        return StreamSupport.stream(fields.spliterator(), false)
                .filter(field -> field.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The fields that stand there when the handling is to be finished, and not when something else is asked for. */
    private List<String> toFinish(String number) {
        return StreamSupport.stream(task(number).at("/form/components").spliterator(), false)
                .filter(field -> {
                    var hide = field.at("/conditional/hide").asText();
                    return hide.isEmpty() || hide.contains("!= \"finish\"");
                })
                .map(field -> field.path("key").asText())
                .toList();
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
