package org.linli.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.LinliSettings;
import org.linli.shared.Retries;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.linli.testsupport.Neighbours.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All personal data are written with another key while a node reads, searches and writes that still writes with the former.
 *
 * <p>That node is the application of all tests, which knows both; afterwards everything is written with its key again.
 */
@IntegrationTest
class KeyRotationIT {
    private static final String DRAFT = "{\"form\":{\"registeredName\":\"换钥匙时没写完的\"}}";

    @Autowired
    private ApiAddress address;

    @Autowired
    private DataCipher cipher;

    @Autowired
    private List<PersonalTable> tables;

    @Autowired
    private Retries retries;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Environment environment;

    @Autowired
    private Clock clock;

    private DataCipher next;
    private DataCipher alone;
    private Neighbours neighbours;
    private Neighbours.Home home;
    private Person somebody;

    @BeforeEach
    void meetSomebody() {
        var former = environment.getRequiredProperty("LINLI_DATA_KEY");
        var secret = environment.getRequiredProperty("LINLI_OTHER_DATA_KEYS");
        next = with(secret, former);
        alone = with(secret);
        neighbours = new Neighbours(address, jdbc, cipher);
        home = neighbours.home();
        somebody = neighbours.person(home, "换钥匙", "19700101", "01");
        draft(somebody.number(), cipher.encrypt(DRAFT));
        draft(somebody.number() + "-open", DRAFT);
    }

    @AfterEach
    void writeAllWithTheKeyOfTheTests() {
        assertThat(rekeying(cipher).run().left()).isZero();
        assertThat(found(Map.of("name", somebody.name()))).contains(somebody.number());
        assertThat(cipher.decrypt(draft(somebody.number()))).isEqualTo(DRAFT);
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> jdbc.update("DELETE FROM task_draft WHERE task_id LIKE ?", somebody.number() + "%"));
    }

    @Test
    void othersReadSearchAndWriteMeanwhile() throws Exception {
        neighbours.member(home, somebody);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.update( // as before keys had ids
                        "UPDATE resident SET name = CONCAT('1:', SUBSTRING(name, 10)) WHERE number = ?",
                        somebody.number()));
        var isOver = new AtomicBoolean();
        var rounds = new AtomicInteger();

        AtOnce.run(List.<Callable<Object>>of(
                () -> {
                    try {
                        var result = rekeying(next).run();
                        assertThat(result.written()).isPositive();
                        while (rounds.get() < 3) {
                            rekeying(next).run();
                        }
                        return null;
                    } finally {
                        isOver.set(true);
                    }
                },
                () -> {
                    while (!isOver.get()) {
                        assertFound();
                        rename();
                        rounds.incrementAndGet();
                    }
                    return null;
                },
                () -> {
                    while (!isOver.get()) {
                        var phone = Neighbours.phone();
                        neighbours.logIn(phone);
                        neighbours.person(neighbours.home(), "途中来的", "19800101", "01");
                    }
                    return null;
                }));

        assertThat(rekeying(next).run().left()).isZero();
        assertFound();
        assertNothingNeedsTheFormerKey();
        neighbours.logIn(somebody.phone()); // it is the account that he has
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM resident_account WHERE phone_index IN (?, ?)",
                        Long.class,
                        cipher.fingerprint("phone:" + somebody.phone()),
                        next.fingerprint("phone:" + somebody.phone())))
                .isOne();
    }

    @Test
    void whoeverIsRecordedIsNotRecordedAgainUnderAnotherKey() {
        rekeying(next).run();

        var again = address.as(Neighbours.COMMUNITY_STAFF)
                .post(
                        "/api/residents",
                        Map.of(
                                "person",
                                Map.of(
                                        "name",
                                        "又来一次",
                                        "documentKind",
                                        "RESIDENT_ID",
                                        "documentNumber",
                                        somebody.document()),
                                "household",
                                home.household(),
                                "relation",
                                "10"));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("documentNumber");
    }

    @Test
    void aRunThatWasKilledIsContinued() {
        var batches = new AtomicInteger();
        var killed = rekeying(next, new PersonalRows(next, jdbc) {
            @Override
            int rewrite(PersonalTable table, List<long[]> keys) {
                var written = super.rewrite(table, keys);
                if (batches.incrementAndGet() == 3) {
                    throw new IllegalStateException("killed");
                }
                return written;
            }
        });

        assertThatThrownBy(killed::run).hasMessage("killed");
        assertFound();
        assertThat(rekeying(next).run().left()).isZero();
        assertNothingNeedsTheFormerKey();
    }

    @Test
    void twoNodesShareTheWork() throws Exception {
        var results = AtOnce.run(List.<Callable<Rekeying.Result>>of(
                () -> rekeying(next).run(), () -> rekeying(next).run()));

        assertThat(results).allMatch(result -> result.left() == 0);
        assertFound();
        assertNothingNeedsTheFormerKey();
    }

    /** Every way to find him, and what is shown. */
    private void assertFound() {
        assertThat(found(Map.of("documentNumber", somebody.document()))).contains(somebody.number());
        assertThat(found(Map.of("phone", somebody.phone()))).contains(somebody.number());
        assertThat(found(Map.of("name", somebody.name()))).contains(somebody.number());
        var shown = address.as(Neighbours.COMMUNITY_STAFF)
                .get("/api/residents/" + somebody.number())
                .expect(200);
        assertThat(shown.text()).contains(somebody.name());
    }

    private List<String> found(Map<String, String> by) {
        return address.as(Neighbours.COMMUNITY_STAFF)
                .post("/api/residents/search", by)
                .expect(200)
                .json()
                .findValuesAsText("number");
    }

    /** Something else of him is corrected, his name stays. */
    private void rename() {
        var version =
                jdbc.queryForObject("SELECT version FROM resident WHERE number = ?", Integer.class, somebody.number());
        var form = new HashMap<String, Object>(Map.of(
                "name",
                somebody.name(),
                "documentKind",
                "RESIDENT_ID",
                "documentNumber",
                somebody.document(),
                "phone",
                somebody.phone(),
                "craft",
                "锁匠 " + version));
        address.as(Neighbours.COMMUNITY_STAFF)
                .put("/api/residents/" + somebody.number(), Map.of("person", form, "version", version))
                .expect(200);
    }

    /** Neither what the tables say nor what nobody told them of: every text of the database is looked at. */
    private void assertNothingNeedsTheFormerKey() {
        var described = new TreeSet<String>();
        tables.forEach(table -> table.texts().forEach(text -> described.add(table.name() + "." + text)));
        var encrypted = new TreeSet<String>();
        for (var column : textColumns()) {
            var values = jdbc.queryForList(
                    "SELECT %2$s FROM %1$s WHERE %2$s LIKE '1:%%' OR %2$s LIKE '%3$s%%' OR %2$s LIKE '%4$s%%'"
                            .formatted(column.get(0), column.get(1), cipher.prefix(), next.prefix()),
                    String.class);
            var stored = values.stream()
                    .filter(value -> value.matches("([0-9a-f]{8}|1):[A-Za-z0-9+/]{36,}=*"))
                    .toList();
            stored.forEach(value -> assertThat(alone.decrypt(value)).isNotNull());
            if (!stored.isEmpty()) {
                encrypted.add((column.get(0) + "." + column.get(1)).toLowerCase(Locale.ROOT));
            }
        }
        assertThat(described).containsAll(encrypted);
        assertThat(alone.decrypt(draft(somebody.number()))).isEqualTo(DRAFT);
        assertThat(draft(somebody.number() + "-open")).isEqualTo(DRAFT);
        assertThat(encrypted).contains("resident.name", "resident.document_number", "resident.phone");
        assertThat(jdbc.queryForObject(
                        "SELECT document_index FROM resident WHERE number = ?", String.class, somebody.number()))
                .isEqualTo(alone.fingerprint("document:RESIDENT_ID:" + somebody.document()));
        assertThat(jdbc.queryForObject(
                        "SELECT surname_index FROM resident WHERE number = ?", String.class, somebody.number()))
                .isEqualTo(alone.fingerprint("surname:换").substring(0, 16));
        var term = Long.parseUnsignedLong(alone.fingerprint("name-part:换钥").substring(0, 16), 16);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM resident_name_term n JOIN resident r ON r.id = n.resident_id"
                                + " WHERE r.number = ? AND n.term = ?",
                        Long.class,
                        somebody.number(),
                        term))
                .isOne();
    }

    /** Of a change it is encrypted, of anything else it is not. */
    private void draft(String task, String content) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.update(
                        "INSERT INTO task_draft (task_id, staff_id, content, saved_at)"
                                + " SELECT ?, MIN(id), ?, CURRENT_TIMESTAMP FROM staff",
                        task,
                        content));
    }

    private String draft(String task) {
        return jdbc.queryForObject("SELECT content FROM task_draft WHERE task_id = ?", String.class, task);
    }

    private List<List<String>> textColumns() {
        List<List<String>> columns = new ArrayList<>();
        jdbc.query(
                "SELECT table_name, column_name FROM information_schema.columns"
                        + " WHERE LOWER(table_schema) IN (LOWER(SCHEMA()), 'public') AND character_maximum_length >= 60"
                        + " AND LOWER(table_name) NOT LIKE 'act\\_%' AND LOWER(table_name) NOT LIKE 'qrtz\\_%' AND LOWER(table_name) NOT LIKE 'flyway%'"
                        + " AND LOWER(data_type) IN ('varchar', 'character varying')",
                row -> {
                    columns.add(List.of(row.getString(1), row.getString(2)));
                });
        assertThat(columns).isNotEmpty();
        return columns;
    }

    private Rekeying rekeying(DataCipher to) {
        return rekeying(to, new PersonalRows(to, jdbc));
    }

    private Rekeying rekeying(DataCipher to, PersonalRows rows) {
        var marks = new KeptMarks();
        marks.insert(1, to.marks().get(0), clock.instant());
        return new Rekeying(to, tables, rows, marks, retries, transactions, clock);
    }

    private static DataCipher with(String secret, String... others) {
        var settings = new LinliSettings(Path.of("."), URI.create("http://localhost"), secret, List.of(others));
        return new DataCipher(new DataKey(settings, "jdbc:mysql:"));
    }
}
