package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.COMMUNITY;
import static org.linli.inbox.VerbScene.GRID;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The most urgent task one may take, for many who ask at once. */
@IntegrationTest
class NextTaskIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private VerbScene scene;
    private static final AtomicInteger WORDS = new AtomicInteger();

    @BeforeEach
    void report() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，下一件");
    }

    private String word() {
        return "序%03d".formatted(WORDS.incrementAndGet());
    }

    private Api.Answer next(String username, String word) {
        return scene.officials
                .as(username)
                .post("/api/inbox/next?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8), null);
    }

    @Test
    void isTheMostUrgentAndThenMine() {
        var word = word();
        scene.officials.report("grid16", GRID, "1001", word + "不急的");
        scene.officials.report("grid16", GRID, "0501", word + "急的");
        var due = scene.officials
                .as("comm5")
                .get("/api/inbox?view=pool&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .json()
                .at("/items/0/caseNumber")
                .asText();

        var item = next("comm5", word).expect(200).json();

        assertThat(item.path("caseNumber").asText()).isEqualTo(due);
        assertThat(item.at("/assignee/username").asText()).isEqualTo("comm5");
    }

    @Test
    void isNothingWhenNothingIsThere() {
        assertThat(next("comm5", "没有这样的事").status()).isEqualTo(204);
        assertThat(next("city.center", "没有这样的事").status()).isEqualTo(204);
        assertThat(next("admin", "没有这样的事").status()).isEqualTo(403);
    }

    @Test
    void leavesOutWhatOneWouldJudge() {
        var word = word();
        var both = scene.add("两岗的人", COMMUNITY + " community-staff", GRID + " grid-worker");
        var number =
                scene.officials.report("grid16", GRID, "0103", word + "自己办的").number();
        scene.officials.does(both, number, "accept");
        scene.officials.does(both, number, "handleSelf");
        scene.officials.handles(both, number);

        assertThat(next(both, word).status()).isEqualTo(204);
        assertThat(next("grid16", word).status()).isEqualTo(200);
    }

    @RepeatedTest(2)
    void manyWhoAskAtOnceGetAnotherEach() throws Exception {
        var word = word();
        var people = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            people.add(scene.addCommunityStaff("抢单人" + i));
        }
        for (int i = 0; i < 18; i++) {
            scene.officials.report("grid16", GRID, "0103", word + "第" + i);
        }
        List<Callable<List<Api.Answer>>> askers = new ArrayList<>();
        for (var person : people) {
            askers.add(() -> List.of(next(person, word), next(person, word)));
        }

        var answers = AtOnce.run(askers).stream().flatMap(List::stream).toList();

        assertThat(answers).extracting(Api.Answer::status).containsOnly(200, 204);
        var numbers = answers.stream()
                .filter(one -> one.status() == 200)
                .map(one -> one.json().path("caseNumber").asText())
                .toList();
        assertThat(numbers).hasSize(18).doesNotHaveDuplicates();
    }
}
