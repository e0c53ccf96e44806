package org.linli.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.Officials.Receipt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody with a receipt and nothing else may see and do, for a case in 柳塘村. */
@IntegrationTest
class PublicFollowingIT {
    private static final String GRID_TOKEN = "uBIRQ0FyagsmKMIbOgAnDE"; // 柳东网格
    private static final Map<String, String> SEEN_ON_SITE = Map.of("method", "onSite");

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Officials officials;
    private Api visitor;
    private Receipt receipt;
    private String photo;

    @BeforeEach
    void report() {
        officials = new Officials(address);
        visitor = address.visitor();
        photo = Officials.photo(visitor);
        receipt = officials.reportInPublic(GRID_TOKEN, "0103", "楼道堆了旧家具", photo);
    }

    @Test
    void showsEachStepInWordsWithItsPhotosAndWithoutNamesOfStaff() {
        close();

        var seen = follow().expect(200);

        assertThat(seen.json().path("stageLight").asText()).isEqualTo("GREEN");
        assertThat(seen.json().path("handlingUnit").asText()).isEqualTo("柳塘村");
        assertThat(seen.json().path("promisedAt").isNull()).isFalse();
        assertThat(seen.json().path("steps")).hasSize(6);
        assertThat(seen.json().path("steps"))
                .allSatisfy(step -> assertThat(step.path("text").asText())
                        .doesNotContain("{")
                        .isNotBlank());
        assertThat(seen.json().at("/steps/0/evidence")).hasSize(1);
        assertThat(seen.json().at("/steps/3/evidence")).hasSize(1);
        assertThat(jdbc.queryForList("SELECT name FROM staff", String.class))
                .noneMatch(name -> seen.text().contains(name));
        assertThat(seen.text()).doesNotContain("actor", "taskId", "reporter", "comm6", "center2");
    }

    @Test
    void keepsWhatNoFormAskedForAmongStaff() {
        officials.says("comm6", receipt.number(), "accept", Map.of(), "内部意见:先不要声张");

        assertThat(follow().expect(200).text()).doesNotContain("内部意见");
        assertThat(officials
                        .timeline("comm6", receipt.number())
                        .at("/1/opinion")
                        .asText())
                .isEqualTo("内部意见:先不要声张");
    }

    @Test
    void stopsWhoGuessesCodesAndNotWhoKnowsHis() {
        var wrong = "/api/public/cases/" + receipt.number() + "?queryCode=00000000";
        for (int guess = 0; guess < 200; guess++) {
            assertThat(visitor.get(wrong).status()).isEqualTo(404);
        }

        assertThat(visitor.get(wrong).status()).isEqualTo(429);
        assertThat(follow().status()).isEqualTo(429); // the same caller, who may have guessed it

        var another = officials.reportInPublic(GRID_TOKEN, "0103", "没有人猜过的一件");
        var path = "/api/public/cases/%s?queryCode=%s".formatted(another.number(), another.queryCode());
        assertThat(visitor.get(path).status()).isEqualTo(200);
    }

    @Test
    void keepsNoNameOfWhoDoesNotAgree() {
        var refused = visitor.post(
                "/api/public/events",
                Map.of(
                        "gridToken",
                        GRID_TOKEN,
                        "categoryCode",
                        "0103",
                        "description",
                        "没有同意隐私说明",
                        "reporter",
                        Map.of("name", "王没同意", "phone", "13912345678", "anonymous", false),
                        "consent",
                        false));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("consent");
    }

    @Test
    void handsOutPublicFilesOnly() {
        var url = "/api/public/cases/%s/evidence/%s?queryCode=".formatted(receipt.number(), photo);
        var other = officials.reportInPublic(GRID_TOKEN, "0103", "另一处堆物");
        assertThat(visitor.get(url + receipt.queryCode()).expect(200).headers().get("Content-Type"))
                .startsWith("image/");
        assertThat(visitor.get(url + receipt.queryCode() + "&thumbnail=true").status())
                .isEqualTo(200);

        assertThat(visitor.get(url + "00000000").status()).isEqualTo(404);
        assertThat(visitor.get(url).status()).isEqualTo(404);
        assertThat(visitor.get(url + other.queryCode()).status()).isEqualTo(404);
        assertThat(visitor.get("/api/public/cases/%s/evidence/%s?queryCode=%s"
                                .formatted(other.number(), photo, other.queryCode()))
                        .status())
                .isEqualTo(404);

        transactions.executeWithoutResult(
                status -> jdbc.update("UPDATE evidence SET is_public = FALSE WHERE public_id = ?", photo));

        assertThat(visitor.get(url + receipt.queryCode()).status()).isEqualTo(404);
        assertThat(follow().expect(200).text()).doesNotContain(photo);
    }

    @Test
    void tellsAStrangerNothing() {
        var wrongCode = visitor.get("/api/public/cases/%s?queryCode=%s".formatted(receipt.number(), "12345678"));
        var wrongNumber = visitor.get("/api/public/cases/WG-1-20260101-0001?queryCode=" + receipt.queryCode());

        assertThat(wrongCode.status()).isEqualTo(404);
        assertThat(wrongNumber.status()).isEqualTo(404);
        assertThat(wrongCode.text().replace(receipt.number(), "?"))
                .isEqualTo(wrongNumber.text().replace("WG-1-20260101-0001", "?"));
        assertThat(visitor.get("/api/public/cases/" + receipt.number()).status())
                .isEqualTo(400);
        assertThat(visitor.get("/api/cases/" + receipt.number()).status()).isEqualTo(401);
    }

    @Test
    void isRatedOnceAfterItsEnd() throws Exception {
        assertThat(rate(receipt.queryCode(), 5).expect(409).json().path("type").asText())
                .isEqualTo("/problems/not-rateable");
        assertThat(follow().json().path("rateable").asBoolean()).isFalse();

        close();
        assertThat(follow().json().path("rateable").asBoolean()).isTrue();
        assertThat(rate("00000000", 5).status()).isEqualTo(404);
        assertThat(rate(receipt.queryCode(), 0).status()).isEqualTo(400);
        assertThat(rate(receipt.queryCode(), 6).status()).isEqualTo(400);

        var answers = AtOnce.run(List.of(
                () -> rate(receipt.queryCode(), 4).status(),
                () -> rate(receipt.queryCode(), 4).status()));

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        assertThat(rate(receipt.queryCode(), 1).status()).isEqualTo(409);
        var seen = follow().json();
        assertThat(seen.at("/rating/score").asInt()).isEqualTo(4);
        assertThat(seen.at("/rating/comment").asText()).isEqualTo("处理得很快");
        assertThat(seen.path("rateable").asBoolean()).isFalse();
        assertThat(last(officials.timeline("comm6", receipt.number()))
                        .path("action")
                        .asText())
                .isEqualTo("rate");
    }

    @Test
    void isNotRatedWhenItWasNotFiled() {
        officials.says("comm6", receipt.number(), "notFile", Map.of(), "不是本村地界,已转告邻村");

        assertThat(follow().json().path("rateable").asBoolean()).isFalse();
        assertThat(rate(receipt.queryCode(), 5).status()).isEqualTo(409);
    }

    private void close() {
        officials.does("comm6", receipt.number(), "accept");
        officials.does("comm6", receipt.number(), "handleSelf");
        officials.handles("comm6", receipt.number());
        officials.does("grid19", receipt.number(), "solved", SEEN_ON_SITE);
        officials.does("center2", receipt.number(), "approve", Map.of("quality", "good"));
    }

    private Api.Answer follow() {
        return visitor.get("/api/public/cases/%s?queryCode=%s".formatted(receipt.number(), receipt.queryCode()));
    }

    private Api.Answer rate(String queryCode, int score) {
        return address.visitor()
                .post(
                        "/api/public/cases/%s/rating".formatted(receipt.number()),
                        Map.of("queryCode", queryCode, "score", score, "comment", "处理得很快"));
    }

    private static JsonNode last(JsonNode items) {
        return items.get(items.size() - 1);
    }
}
