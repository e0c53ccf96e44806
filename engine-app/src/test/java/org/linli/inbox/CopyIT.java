package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.inbox.VerbScene.NOTHING;
import static org.linli.inbox.VerbScene.assertField;
import static org.linli.inbox.VerbScene.assertForbidden;
import static org.linli.inbox.VerbScene.body;

import java.util.List;
import java.util.concurrent.Callable;
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

/** Copies of a case: who gets one reads that case, and his reading is told. */
@IntegrationTest
class CopyIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private VerbScene scene;

    @BeforeEach
    void report() {
        scene = new VerbScene(address, jdbc, transactions).report("楼道堆物，抄送");
    }

    private Api.Answer send(String sender, String... usernames) {
        return scene.officials
                .as(sender)
                .post("/api/cases/" + scene.number + "/copies", body("usernames", List.of(usernames), "note", "请关注"));
    }

    @Test
    void theReceiverReadsTheCaseAndTheSenderSeesThatHeDid() {
        assertThat(reads("dept.ny")).isEqualTo(404);
        var before = scene.counts("dept.ny").path("copies").asInt();

        send("comm5", "dept.ny", "city.supervisor").expect(200);

        assertThat(reads("dept.ny")).isEqualTo(200);
        assertThat(scene.counts("dept.ny").path("copies").asInt()).isEqualTo(before + 1);
        assertThat(scene.counts("city.supervisor").path("copies").asInt()).isPositive();
        var copy = scene.list("dept.ny", "copies").at("/items/0/copy");
        assertThat(copy.path("by").asText()).isEqualTo("刘小红");
        assertThat(copy.path("note").asText()).isEqualTo("请关注");
        assertThat(copy.path("readAt").isNull()).isTrue();

        read("dept.ny", copy.path("id").asLong()).expect(200);

        assertThat(scene.counts("dept.ny").path("copies").asInt()).isEqualTo(before);
        assertThat(scene.listed("dept.ny"))
                .as("a copy that was read is still found")
                .containsExactly("copies");
        var receipts = scene.officials
                .as("comm5")
                .get("/api/cases/" + scene.number + "/copies")
                .expect(200)
                .json()
                .path("items");
        for (var receipt : receipts) {
            var isRead = !receipt.path("readAt").isNull();
            assertThat(isRead).isEqualTo(receipt.at("/person/username").asText().equals("dept.ny"));
        }
        assertThat(scene.lastLine().path("text").asText()).contains("抄送");
        assertThat(scene.publicActions()).doesNotContain("sendCopy");
    }

    @Test
    void aCopyShowsThatCaseAndNoOther() {
        var second = new VerbScene(address, jdbc, transactions).report("楼道堆物，没有抄送").number;
        send("comm5", "dept.cg").expect(200);

        assertThat(reads("dept.cg")).isEqualTo(200);
        assertThat(scene.officials.as("dept.cg").get("/api/cases/" + second).status())
                .isEqualTo(404);
        assertThat(scene.listed("dept.cg")).as("it is nobody's work there").containsExactly("copies");
        assertThat(scene.post("dept.cg", "claim", null).status()).isEqualTo(403);
        assertThat(scene.post("dept.cg", "actions/accept", NOTHING).status()).isEqualTo(403);
    }

    @Test
    void whoReadsOnlyACopySendsNone() {
        send("comm5", "dept.cg").expect(200);

        assertForbidden(send("dept.cg", "dept.ny"), "不能再抄送");
        assertThat(reads("dept.ny")).isEqualTo(404);
        assertThat(send("dept.sl", "dept.ny").status()).isEqualTo(404);
    }

    @Test
    void whoseRolesReadNoSuchCasesGetsNone() {
        assertField(send("comm5", "red01"), "usernames");
        assertField(send("comm5", "admin"), "usernames");
        assertField(send("comm5", "comm5"), "usernames");
        assertField(send("comm5"), "usernames");
        assertField(send("comm5", "no-such-person"), "usernames");
    }

    @Test
    void aReceiverWhoMovesToSuchARoleReadsItNoLonger() {
        var mover = scene.add("调岗的人", "NY department-officer");
        send("comm5", mover).expect(200);
        assertThat(reads(mover)).isEqualTo(200);

        transactions.executeWithoutResult(status -> jdbc.update("""
                UPDATE post SET role_code = 'coop-clerk'
                 WHERE staff_id = (SELECT staff_id FROM account WHERE username = ?)
                """, mover));

        assertThat(reads(mover)).isEqualTo(403);
    }

    @Test
    void aSecondCopyRenewsTheFirst() {
        send("comm5", "officer.ny").expect(200);
        var id = scene.list("officer.ny", "copies").at("/items/0/copy/id").asLong();
        read("officer.ny", id).expect(200);

        send("sec5", "officer.ny").expect(200);

        var rows = scene.list("officer.ny", "copies");
        assertThat(rows.path("total").asInt()).isEqualTo(1);
        assertThat(rows.at("/items/0/copy/by").asText()).isEqualTo("宋勇");
        assertThat(rows.at("/items/0/copy/readAt").isNull()).isTrue();
    }

    @Test
    void onlyTheReceiverSignsForIt() {
        send("comm5", "officer.ny").expect(200);
        var id = scene.list("officer.ny", "copies").at("/items/0/copy/id").asLong();

        assertThat(read("comm5", id).status()).isEqualTo(404);
        assertThat(read("officer.ny", Long.MAX_VALUE).status()).isEqualTo(404);
        var first = read("officer.ny", id).expect(200).json().path("readAt").asText();
        assertThat(read("officer.ny", id).expect(200).json().path("readAt").asText())
                .isEqualTo(first);
    }

    @RepeatedTest(3)
    void aDoubleClickSendsOneCopyToEach() throws Exception {
        Callable<Api.Answer> click = () -> send("comm5", "head.ny", "dept.ny");

        assertThat(AtOnce.run(List.of(click, click)))
                .extracting(Api.Answer::status)
                .doesNotContain(500);

        assertThat(scene.total("head.ny", "copies")).isEqualTo(1);
    }

    private int reads(String username) {
        return scene.officials.as(username).get("/api/cases/" + scene.number).status();
    }

    private Api.Answer read(String username, long copyId) {
        return scene.officials.as(username).post("/api/copies/" + copyId + "/read", null);
    }
}
