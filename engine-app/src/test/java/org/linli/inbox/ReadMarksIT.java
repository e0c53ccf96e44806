package org.linli.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.Api;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.Colleagues;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.linli.testsupport.SqlCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person has not opened himself is bold to him, whoever else has. */
@IntegrationTest
class ReadMarksIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SqlCounter sql;

    private Officials officials;
    private Api person;
    private Api colleague;

    @BeforeEach
    void open() {
        officials = new Officials(address);
        var colleagues = new Colleagues(jdbc, transactions);
        person = address.as(colleagues.add("看件的人", "990981001003 community-staff"));
        colleague = address.as(colleagues.add("同事", "990981001003 community-staff"));
    }

    @Test
    void staysBoldUntilOneOpensItOneself() {
        var number = report("没看过的事");
        var task = officials.task("comm3", number);
        assertThat(isUnread(person, "pool", number)).isTrue();

        colleague.post("/api/tasks/" + task + "/seen", null).expect(204);
        assertThat(isUnread(person, "pool", number)).isTrue();
        assertThat(isUnread(colleague, "pool", number)).isFalse();

        person.post("/api/tasks/" + task + "/seen", null).expect(204);
        person.post("/api/tasks/" + task + "/seen", null).expect(204);
        assertThat(isUnread(person, "pool", number)).isFalse();
    }

    @Test
    void isBoldAgainWithTheNextStep() {
        var number = report("下一步又是新的");
        var task = officials.task("comm3", number);
        person.post("/api/tasks/" + task + "/seen", null).expect(204);

        officials.does("comm3", number, "accept");

        assertThat(isUnread(person, "pool", number)).isTrue();
    }

    @Test
    void marksEverythingAsRead() {
        var first = report("一件旧事");
        var second = report("又一件旧事");
        person.post("/api/tasks/" + officials.task("comm3", first) + "/seen", null)
                .expect(204);

        person.post("/api/inbox/seen", null).expect(204);
        person.post("/api/inbox/seen", null).expect(204);
        var next = report("一件新事");

        assertThat(isUnread(person, "pool", first)).isFalse();
        assertThat(isUnread(person, "pool", second)).isFalse();
        assertThat(isUnread(person, "pool", next)).isTrue();
        assertThat(isUnread(colleague, "pool", second)).isTrue();
    }

    @Test
    void costsNoStatementOfItsOwn() throws Exception {
        var number = report("不多花一句");
        var statements = sql.statements(() -> isUnread(person, "pool", number));

        assertThat(statements.stream().filter(statement -> statement.contains("work_item_reader")))
                .singleElement()
                .asString()
                .contains("JOIN work_item w");
    }

    @Test
    void isOnlyForThoseWhoMayReadIt() {
        var path = "/api/tasks/" + officials.task("comm3", report("别人的事")) + "/seen";

        assertThat(address.as("comm2").post(path, null).status()).isEqualTo(404);
        assertThat(address.as("admin").post("/api/inbox/seen", null).status()).isEqualTo(403);
    }

    private String report(String description) {
        return officials
                .report("grid09", "990981001003001", "0103", description)
                .number();
    }

    private static boolean isUnread(Api of, String view, String number) {
        List<Boolean> found = new ArrayList<>();
        of.get("/api/inbox?view=" + view + "&q=" + number)
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> found.add(item.path("unread").asBoolean()));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
