package org.linli.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.persistence.DataCipher;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Officials;
import org.linli.testsupport.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may decide what waits outside the inbox is told, once, of whom or what nobody learns from the message. */
@IntegrationTest
class WaitingMattersIT {
    private static final String COMMUNITY = "990981100202";

    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private WorkDigest digest;

    @Autowired
    private TestClock clock;

    private Neighbours neighbours;
    private Officials officials;
    private Api decider;

    @BeforeEach
    void addSomebodyWhoMayDecide() {
        neighbours = new Neighbours(address, jdbc, cipher);
        officials = new Officials(address);
        decider = colleague("community-staff");
    }

    @Test
    void aClaimAndARequestAreToldOnceAndNameNobody() {
        var home = neighbours.home();
        var person = neighbours.person(home, "公羊等待", "19750809", "02");
        markAllRead();

        var phone = neighbours.member(home, person);
        phone.post("/api/me/data/requests", Map.of("kind", "CORRECTION", "reason", "公羊的手机号不对"))
                .expect(201);

        assertThat(templates()).containsExactly("requestWaiting", "claimWaiting");
        assertThat(notices().toString())
                .contains("石桥村", "有 1 件住户申请等您核对")
                .doesNotContain("公羊", person.phone(), person.number());
        assertThat(officials.notices(Neighbours.GRID_WORKER).toString())
                .as("may not decide")
                .doesNotContain("claimWaiting");
        assertThat(officials.notices("comm1").toString())
                .as("another community")
                .doesNotContain("石桥村");
    }

    @Test
    void whatIsUnreadCountsInTheGatheredMessageOnce() {
        clock.advance(Duration.ofMinutes(2));
        digest.tell();
        markAllRead();
        var home = neighbours.home();
        markAllRead();
        neighbours.claim(
                neighbours.logIn(Neighbours.phone()),
                home,
                new Neighbours.Person("", "公羊数数", Neighbours.document("19750809"), ""));

        clock.advance(Duration.ofMinutes(2));
        digest.tell();
        clock.advance(Duration.ofMinutes(2));
        digest.tell();

        assertThat(templates()).containsExactly("newWork", "claimWaiting");
        assertThat(notices().get(0).path("subject").asText()).startsWith("有 1 件");
    }

    @Test
    void aPlateThatIsAskedForOrDamagedIsToldToWhoeverManagesPlates() {
        markAllRead();

        var home = neighbours.home();

        assertThat(templates()).containsExactly("plateWaiting");
        transactions.executeWithoutResult(status ->
                jdbc.update("UPDATE plate SET state = 'INSTALLED', version = 7 WHERE number = ?", home.plate()));
        address.as(Neighbours.GRID_WORKER)
                .post("/api/plates/" + home.plate() + "/damage", Map.of("reason", "被车撞了", "version", 7))
                .expect(200);
        assertThat(templates()).containsExactly("plateDamaged", "plateWaiting");
    }

    @Test
    void anAnnouncementIsToldToWhoeverLooksThroughItAndNotToItsWriter() {
        var reviewer = colleague("community-secretary");
        var text = Map.of("title", "停水通知", "body", "明天停水", "areas", List.of(COMMUNITY));
        var id = address.as(Neighbours.COMMUNITY_STAFF)
                .post("/api/announcements", Map.of("unit", COMMUNITY, "text", text))
                .expect(201)
                .json()
                .at("/announcement/id")
                .asText();

        address.as(Neighbours.COMMUNITY_STAFF)
                .post("/api/announcements/" + id + "/steps", Map.of("action", "SUBMITTED", "note", "请审核", "version", 0))
                .expect(200);

        assertThat(reviewer.get("/api/notices").expect(200).json().path("items").findValuesAsText("template"))
                .containsExactly("announcementWaiting");
        assertThat(officials.notices(Neighbours.COMMUNITY_STAFF))
                .extracting(notice -> notice.path("template").asText())
                .doesNotContain("announcementWaiting");
    }

    private Api colleague(String role) {
        return officials.as(new Colleagues(jdbc, transactions).add("答复申请的人", COMMUNITY + " " + role));
    }

    /** What comes with the making of a home or an account is no news of the test. */
    private void markAllRead() {
        decider.post("/api/notices/read", null);
        transactions.executeWithoutResult(
                status -> jdbc.update(
                        "UPDATE notice SET read_at = created_at"
                                + " WHERE read_at IS NULL AND template IN ('claimWaiting', 'requestWaiting', 'plateWaiting', 'plateDamaged', 'newWork')"));
    }

    private JsonNode notices() {
        return decider.get("/api/notices?unread=true").expect(200).json().path("items");
    }

    private List<String> templates() {
        return notices().findValuesAsText("template");
    }
}
