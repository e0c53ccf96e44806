package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.Officials.Receipt;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** What a phone that keeps several receipts learns at a glance, for cases in 柳塘村. */
@IntegrationTest
class PublicChangesIT {
    private static final String GRID_TOKEN = "uBIRQ0FyagsmKMIbOgAnDE"; // 柳东网格

    @Autowired
    private ApiAddress address;

    @Autowired
    private TestClock clock;

    private Officials officials;
    private Receipt first;
    private Receipt second;

    @BeforeEach
    void report() {
        officials = new Officials(address);
        first = officials.reportInPublic(GRID_TOKEN, "0103", "手机上的第一件");
        second = officials.reportInPublic(GRID_TOKEN, "0103", "手机上的第二件");
    }

    @Test
    void tellsWhichReportWentOn() {
        var before = changes(List.of(kept(first), kept(second))).expect(200);
        assertThat(numbers(before)).containsExactlyInAnyOrder(first.number(), second.number());

        clock.advance(Duration.ofMinutes(5));
        officials.does("comm6", first.number(), "accept");

        var after = changes(List.of(kept(first), kept(second))).expect(200);
        assertThat(numbers(after)).containsExactly(first.number(), second.number()); // what moved stands on top
        assertThat(after.json().at("/items/0/state").asText()).isEqualTo("ACCEPTED");
        assertThat(changedAt(after, first)).isGreaterThan(changedAt(before, first));
        assertThat(changedAt(after, second)).isEqualTo(changedAt(before, second));
        assertThat(after.text()).doesNotContain("手机上", first.queryCode());
    }

    @Test
    void goesOnWithTheReportThatItWasMergedInto() {
        var earlier = reportAtTheShed("车棚的顶掉下来了");
        clock.advance(Duration.ofMinutes(5));
        var later = reportAtTheShed("车棚塌了一角");
        officials.does("comm6", later.number(), "merge", Map.of("mergeInto", earlier.number()));
        clock.advance(Duration.ofMinutes(5));
        var before = changes(List.of(kept(later))).expect(200);

        officials.does("comm6", earlier.number(), "accept");

        var after = changes(List.of(kept(later))).expect(200);
        assertThat(changedAt(after, later)).isGreaterThan(changedAt(before, later));
        assertThat(after.text()).doesNotContain(earlier.number());
    }

    private Receipt reportAtTheShed(String words) {
        var event =
                Map.of("gridToken", GRID_TOKEN, "categoryCode", "0205", "description", words, "address", "手机路9号院车棚");
        var receipt =
                address.visitor().post("/api/public/events", event).expect(201).json();
        return new Receipt(
                receipt.path("number").asText(), receipt.path("queryCode").asText());
    }

    @Test
    void leavesOutWhatDoesNotBelongTogether() {
        var wrong = Map.of("number", second.number(), "queryCode", first.queryCode());
        var unknown = Map.of("number", "WG-1-20260101-0001", "queryCode", first.queryCode());

        assertThat(numbers(changes(List.of(kept(first), wrong, unknown)).expect(200)))
                .containsExactly(first.number());
        assertThat(numbers(changes(List.of(wrong)).expect(200))).isEmpty();
    }

    @Test
    void isNoWayAroundTheLimitOnWrongCodes() {
        var wrong = Map.of("number", second.number(), "queryCode", "00000000");
        for (int guess = 0; guess < 200; guess++) {
            changes(List.of(wrong));
        }

        assertThat(numbers(changes(List.of(kept(second), kept(first))).expect(200)))
                .containsExactly(first.number());
    }

    @Test
    void takesNoMoreThanAPhoneKeeps() {
        var many = IntStream.range(0, 21)
                .mapToObj(n -> Map.of("number", "WG-1-20260101-%04d".formatted(n), "queryCode", "12345678"))
                .toList();

        assertThat(address.visitor()
                        .post("/api/public/cases/changes", Map.of("cases", many))
                        .status())
                .isEqualTo(400);
        assertThat(address.visitor()
                        .post("/api/public/cases/changes", Map.of("cases", List.of()))
                        .status())
                .isEqualTo(400);
    }

    private Api.Answer changes(List<Map<String, String>> cases) {
        return address.visitor().post("/api/public/cases/changes", Map.of("cases", cases));
    }

    private static Map<String, String> kept(Receipt receipt) {
        return Map.of("number", receipt.number(), "queryCode", receipt.queryCode());
    }

    private static List<String> numbers(Api.Answer answer) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .map(item -> item.path("number").asText())
                .toList();
    }

    private static String changedAt(Api.Answer answer, Receipt receipt) {
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .filter(item -> item.path("number").asText().equals(receipt.number()))
                .findFirst()
                .orElseThrow()
                .path("changedAt")
                .asText();
    }
}
