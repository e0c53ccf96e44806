package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.Zone;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.SqlCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** The office asks until when something is due, takes up the days off of a year and gives units hours of their own. */
@IntegrationTest
class CalendarIT {
    private static final String HEAD = "日期,结束日期,类型,名称\n";
    private static final Map<String, String> USUAL = Map.of(
            "opens", "08:30", "breakStarts", "12:00", "breakEnds", "14:00", "closes", "17:30", "dayEnd", "CLOSE");

    private final String code =
            "C" + UUID.randomUUID().toString().substring(0, 7).toUpperCase();

    @Autowired
    private ApiAddress address;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private SqlCounter counter;

    private Api admin;

    @BeforeEach
    void addAStreetOfItsOwn() {
        admin = address.as("admin");
        admin.post("/api/units", unit(code, "STREET", "990981")).expect(201);
        admin.post("/api/units", unit(code + "1", "COMMUNITY", code)).expect(201);
    }

    @ParameterizedTest(name = "{1} {2} from {0}")
    @CsvSource({
        "2026-02-11, 5,  WD, 2026-02-25T17:30, 2026-02-25T17:30, 2026-02-25",
        "2026-02-12, 5,  WD, 2026-02-26T17:30, 2026-02-26T17:30, 2026-02-26",
        "2026-04-30, 5,  WD, 2026-05-11T17:30, 2026-05-11T17:30, 2026-05-11",
        "2026-09-18, 5,  WD, 2026-09-24T17:30, 2026-09-24T17:30, 2026-09-24",
        "2026-09-24, 5,  WD, 2026-10-09T17:30, 2026-10-09T17:30, 2026-10-09",
        "2025-09-26, 5,  WD, 2025-10-10T17:30, 2025-10-10T17:30, 2025-10-10",
        "2026-01-30, 20, WD, 2026-03-05T17:30, 2026-03-05T17:30, 2026-03-05",
        "2026-09-10, 20, WD, 2026-10-14T17:30, 2026-10-14T17:30, 2026-10-14",
        "2026-01-31, 15, D,  2026-02-25T00:00, 2026-02-16T00:00, 2026-02-24",
        "2026-08-05, 60, D,  2026-10-09T00:00, 2026-10-05T00:00, 2026-10-08",
        "2026-09-02, 30, D,  2026-10-09T00:00, 2026-10-03T00:00, 2026-10-08",
        "2026-10-03T22:00, 2, WH, 2026-10-08T10:30, 2026-10-08T10:30, 2026-10-08",
        "2026-10-03T22:00, 30, MIN, 2026-10-03T22:30, 2026-10-03T22:30, 2026-10-03",
    })
    void answersUntilWhenSomethingIsDue(
            String from, String amount, String unit, String due, String unmoved, String dueOn) {
        var answer =
                address.as("comm1").get(due(from, amount, unit, "")).expect(200).json();

        assertThat(moment(answer, "dueAt")).isEqualTo(at(due));
        assertThat(moment(answer, "unmovedDueAt")).isEqualTo(at(unmoved));
        assertThat(answer.get("dueOn").asText()).isEqualTo(dueOn);
        assertThat(answer.get("provisional").asBoolean()).isFalse();
    }

    @Test
    void refusesWhatItCannotCount() {
        var staff = address.as("comm1");

        assertThat(field(staff.get(due("gestern", "1", "WD", "")))).isEqualTo("from");
        assertThat(field(staff.get(due("2026-02-11", "0", "WD", "")))).isEqualTo("amount");
        assertThat(field(staff.get(due("2026-02-11", "999999999", "WH", "")))).isEqualTo("amount");
        assertThat(field(staff.get(due("2026-02-11", "1", "WEEK", "")))).isEqualTo("unit");
        assertThat(field(staff.get(due("2026-02-11", "1", "WD", "NOWHERE")))).isEqualTo("unitCode");
        address.visitor().get(due("2026-02-11", "1", "WD", "")).expect(401);
    }

    @Test
    void showsTheDaysOffOfAYear() {
        var year = address.as("comm1")
                .get("/api/calendar/year?year=2026")
                .expect(200)
                .json();

        assertThat(year.get("provisional").asBoolean()).isFalse();
        assertThat(year.get("workingDays").asInt()).isEqualTo(248);
        assertThat(year.get("days").findValuesAsText("day"))
                .contains("2026-10-01", "2026-10-10")
                .hasSize(33 + 6);
        var later = address.as("comm1")
                .get("/api/calendar/year?year=2087")
                .expect(200)
                .json();
        assertThat(later.get("provisional").asBoolean()).isTrue();
        assertThat(later.get("days").findValuesAsText("day")).hasSize(13);
    }

    @Test
    void takesUpTheDaysOffOfAYearAfterADryRun() {
        var others = statutory(2088, List.of("元旦", "春节", "清明节", "端午节", "中秋节"));
        var file = others + "2088-05-01,2088-05-04,放假,劳动节\n2088年5月8日,,上班,劳动节\n2088/10/1,2088/10/7,休,国庆节\n";
        assertThat(isProvisional("2088-04-29")).isTrue();

        var looked = send(2088, "", file, true).expect(200).json();
        assertThat(isProvisional("2088-04-29")).isTrue();
        var done = send(2088, "", file, false).expect(200).json();

        assertThat(looked.at("/file/wrongLines").asInt()).isZero();
        assertThat(looked.at("/days").size()).isEqualTo(12 + 8);
        assertThat(looked.at("/workingDays").asInt())
                .isEqualTo(done.at("/workingDays").asInt())
                .isPositive();
        assertThat(done.at("/file/imported").asInt()).isEqualTo(12 + 8);
        assertThat(isProvisional("2088-04-29")).isFalse();
        assertThat(dueOn("2088-04-29", 2)).isEqualTo("2088-05-05"); // Friday, then Wednesday after four days off
        assertThat(dueOn("2088-05-07", 1)).isEqualTo("2088-05-08"); // a Saturday that is made up for
        var schedules = admin.get("/api/calendar/schedules").expect(200).json();
        assertThat(schedules.at("/items/0/source").asText()).isEqualTo("国办发明电〔2087〕9号");

        send(2088, "", others + "2088-05-03,,放假,劳动节\n2088-10-01,2088-10-03,放假,国庆节\n", false)
                .expect(200); // 1 and 2 May are a weekend
        assertThat(dueOn("2088-04-29", 2)).isEqualTo("2088-05-04"); // the file takes the place of the year
    }

    @Test
    void aFileThatLacksDaysThatAreOffEveryYearIsNoScheduleOfTheCountry() {
        var file = HEAD + "2086-01-01,,放假,元旦\n";

        for (var isDryRun : List.of(true, false)) {
            var refused = send(2086, "", file, isDryRun).expect(400).json();
            assertThat(refused.at("/errors/0/field").asText()).isEqualTo("file");
            assertThat(refused.at("/errors/0/message").asText())
                    .startsWith("缺少法定节假日：")
                    .contains("劳动节 2086-05-01", "国庆节 2086-10-03")
                    .doesNotContain("元旦");
        }
        assertThat(isProvisional("2086-04-29")).isTrue();
        send(2086, code, file, true).expect(200); // a region adds to the country's days
    }

    @Test
    void noScheduleIsAnnouncedInTheFuture() {
        var query = "?year=2086&source=x&publishedOn=2999-01-01&dryRun=true";
        var file = (HEAD + "2086-01-01,,放假,元旦\n").getBytes(StandardCharsets.UTF_8);

        var refused = admin.upload("/api/imports/calendar" + query, "calendar.csv", "text/csv", file);

        assertThat(field(refused)).isEqualTo("publishedOn");
    }

    @Test
    void saysEverythingThatIsWrongWithAFileAndTakesUpNothing() {
        var file = HEAD + "2089-05-01,2089-05-03,放假,劳动节\n"
                + "2089-05-03,,放假,又一次\n"
                + "2090-05-01,,放假,别的年份\n"
                + "2089-05-09,2089-05-06,放假,倒着写\n"
                + "2089-05-10,,上班,本来就上班\n"
                + "五一,,停工,\n";

        var looked = send(2089, "", file, true).expect(200).json();

        assertThat(looked.at("/file/problems").findValuesAsText("message"))
                .containsExactlyInAnyOrder(
                        "2089-05-03 在前面的行里已经有了",
                        "不在 2089 年的放假安排里，年份或日期填错了",
                        "结束日期早于开始日期",
                        "2089-05-10 不是周六、周日，本来就上班",
                        "日期应写成 2026-10-01 这样",
                        "应为放假或上班",
                        "必填项");
        assertThat(field(send(2089, "", file, false))).isEqualTo("file");
        assertThat(field(send(1999, "", file, true))).isEqualTo("year");
        assertThat(field(send(2089, "NOWHERE", file, true))).isEqualTo("unitCode");
        assertThat(isProvisional("2089-05-05")).isTrue();
        address.as("comm1").get("/api/calendar/schedules").expect(403);
        address.as("comm1").get("/api/imports/calendar/template").expect(403);
        assertThat(admin.get("/api/imports/calendar/template").expect(200).text())
                .contains("日期,结束日期,类型,名称");
    }

    @Test
    void letsARegionHaveDaysOfItsOwn() {
        send(2026, code, HEAD + "2026-09-03,,放假,建州纪念日\n2026-10-07,,上班,提前返岗\n", false)
                .expect(200);

        assertThat(dueOn("2026-09-02", 1)).isEqualTo("2026-09-03");
        assertThat(dueOn("2026-09-02", 1, code)).isEqualTo("2026-09-04");
        assertThat(dueOn("2026-09-02", 1, code + "1")).isEqualTo("2026-09-04"); // and all below it
        assertThat(dueOn("2026-09-30", 1, code + "1")).isEqualTo("2026-10-07");
        assertThat(dueOn("2026-09-30", 1)).isEqualTo("2026-10-08");
        var year = address.as("comm1")
                .get("/api/calendar/year?year=2026&unitCode=" + code + "1")
                .json();
        assertThat(year.get("days").findValuesAsText("regionCode")).contains("", code);
    }

    @Test
    void letsUnitsWorkAtHoursOfTheirOwn() {
        var hours = "/api/calendar/hours/" + code;
        var early = changed(Map.of("opens", "07:00", "breakStarts", "11:00", "breakEnds", "11:00", "closes", "15:00"));

        var set = admin.put(hours, body(early, null)).expect(200).json();

        assertThat(dueAt("2026-11-23T06:00", "2", "WH", code)).isEqualTo(at("2026-11-23T09:00"));
        assertThat(dueAt("2026-11-23T06:00", "6", "WH", code + "1")).isEqualTo(at("2026-11-23T13:00"));
        assertThat(dueAt("2026-11-23T06:00", "2", "WH", "")).isEqualTo(at("2026-11-23T10:30"));
        assertThat(admin.get("/api/calendar/hours?size=100").json().get("items").findValuesAsText("unitCode"))
                .contains(code);
        admin.put(hours, body(early, null)).expect(409);
        admin.put(
                        hours,
                        body(
                                changed(Map.of("dayEnd", "MIDNIGHT")),
                                set.get("version").asInt()))
                .expect(200);
        assertThat(dueAt("2026-11-23T06:00", "1", "WD", code)).isEqualTo(at("2026-11-25T00:00"));

        admin.send("DELETE", hours + "?version=0", null, Map.of()).expect(409);
        admin.send("DELETE", hours + "?version=1", null, Map.of()).expect(204);
        assertThat(dueAt("2026-11-23T06:00", "1", "WD", code)).isEqualTo(at("2026-11-24T17:30"));
        address.as("comm1").put(hours, body(early, null)).expect(403);
    }

    @Test
    void refusesHoursOutOfOrder() {
        var hours = "/api/calendar/hours/" + code;

        assertThat(field(admin.put(hours, body(changed(Map.of("opens", "12:30")), null))))
                .isEqualTo("hours.breakStarts");
        assertThat(field(admin.put(hours, body(changed(Map.of("breakEnds", "11:30")), null))))
                .isEqualTo("hours.breakEnds");
        assertThat(field(admin.put(hours, body(changed(Map.of("closes", "14:00")), null))))
                .isEqualTo("hours.closes");
        assertThat(field(admin.put(hours, body(changed(Map.of("closes", "25:00")), null))))
                .isEqualTo("hours.closes");
        assertThat(field(admin.put(hours, body(changed(Map.of("closes", "24:00")), null))))
                .as("and not midnight, at which the day begins")
                .isEqualTo("hours.closes");
        assertThat(field(admin.put(hours, body(changed(Map.of("opens", "24:00")), null))))
                .isEqualTo("hours.opens");
        assertThat(field(admin.put("/api/calendar/hours/NOWHERE", body(USUAL, null))))
                .isEqualTo("unitCode");
    }

    @Test
    void needsNoStatementToCount() throws Exception {
        var begin = Instant.parse("2026-11-23T01:00:00Z");
        calendar.due(begin, Limit.of(5, LimitUnit.WD), 1L);

        var statements = counter.count(() -> {
            calendar.due(begin, Limit.of(5, LimitUnit.WD), 1L);
            calendar.warn(begin, Limit.of(5, LimitUnit.D), BigDecimal.ONE, null);
            calendar.workingBetween(begin, begin.plusSeconds(1_000_000));
            calendar.isProvisional(begin, begin.plusSeconds(10_000_000));
        });

        assertThat(statements).isZero();
    }

    /** A file with these of the days that are off every year. */
    private static String statutory(int year, List<String> names) {
        return StatutoryDays.of(year).entrySet().stream()
                .filter(day -> names.contains(day.getValue()))
                .map(day -> "%s,,放假,%s\n".formatted(day.getKey(), day.getValue()))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static Map<String, Object> unit(String code, String kind, String parent) {
        return Map.of("code", code, "name", "日历" + code, "kind", kind, "parentCode", parent, "sort", 0);
    }

    private static Map<String, String> changed(Map<String, String> change) {
        var hours = new HashMap<>(USUAL);
        hours.putAll(change);
        return hours;
    }

    private static Map<String, Object> body(Map<String, String> hours, Integer version) {
        var body = new HashMap<String, Object>();
        body.put("hours", hours);
        body.put("version", version);
        return body;
    }

    private Api.Answer send(int year, String unitCode, String file, boolean isDryRun) {
        var query = "?year=%d&source=%s&publishedOn=2025-11-04&unitCode=%s&dryRun=%s"
                .formatted(year, encoded("国办发明电〔2087〕9号"), unitCode, isDryRun);
        return admin.upload(
                "/api/imports/calendar" + query, "calendar.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String due(String from, String amount, String unit, String unitCode) {
        return "/api/calendar/due?from=%s&amount=%s&unit=%s&unitCode=%s".formatted(from, amount, unit, unitCode);
    }

    private Instant dueAt(String from, String amount, String unit, String unitCode) {
        return moment(admin.get(due(from, amount, unit, unitCode)).expect(200).json(), "dueAt");
    }

    private String dueOn(String from, int days) {
        return dueOn(from, days, "");
    }

    private String dueOn(String from, int days, String unitCode) {
        return admin.get(due(from, Integer.toString(days), "WD", unitCode))
                .expect(200)
                .json()
                .get("dueOn")
                .asText();
    }

    private boolean isProvisional(String from) {
        return admin.get(due(from, "3", "WD", ""))
                .expect(200)
                .json()
                .get("provisional")
                .asBoolean();
    }

    private static String field(Api.Answer answer) {
        return answer.expect(400).json().at("/errors/0/field").asText();
    }

    private static Instant moment(JsonNode answer, String field) {
        return Instant.parse(answer.get(field).asText());
    }

    private static Instant at(String office) {
        return LocalDateTime.parse(office).atZone(Zone.OFFICE).toInstant();
    }
}
