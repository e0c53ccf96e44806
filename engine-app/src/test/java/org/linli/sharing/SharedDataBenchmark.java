package org.linli.sharing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.Confidence;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumber;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.InfoKind;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Neighbours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures looking somebody up among millions of records on MariaDB; no test, see docs/performance.md.
 *
 * <p>Those who are looked up have real records; all others are copies of these under fingerprints that are nobody's. The records
 * of one person lie all over the table, as they do where they come department by department.
 */
@IntegrationTest
class SharedDataBenchmark {
    private static final int RECORDS = Integer.getInteger("linli.benchmark.records", 4_000_000);
    private static final int RUNS = Integer.getInteger("linli.benchmark.runs", 1000);
    private static final int WARM_UP = 40;
    private static final int PEOPLE = 500;
    private static final int PARTS = 100;

    @Autowired
    private ApiAddress address;

    @Autowired
    private RecordStore store;

    @Autowired
    private SharedData data;

    @Autowired
    private ArchiveCodes codes;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void measures() {
        var people = people();
        if (isEmpty()) {
            generate(people);
        }
        System.out.printf(
                "%d records of %d departments, %d MB%n",
                jdbc.queryForObject("SELECT COUNT(*) FROM shared_record", Long.class),
                jdbc.queryForObject("SELECT COUNT(DISTINCT owner_code) FROM shared_record", Long.class),
                jdbc.queryForObject(
                        "SELECT (data_length + index_length) DIV 1048576 FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_name = 'shared_record'",
                        Long.class));
        var scene = new LookupScene(address, jdbc);
        var caseNumber = scene.openCase();
        var staff = address.as("comm1");
        var random = new Random(1);
        measure(
                "one-database query over HTTP, as the community",
                () -> staff.post(
                                "/api/shared-lookups",
                                scene.question(
                                        people.get(random.nextInt(PEOPLE))
                                                .number()
                                                .value(),
                                        caseNumber))
                        .expect(200));
        var kinds = List.of("homestead", "household-register", "land-contract", "low-income");
        measure(
                "held(), four kinds, in the service",
                () -> data.held(people.get(random.nextInt(PEOPLE)), kinds, caseNumber, SharedData.FOR_SERVICE));
        measure(
                "outlook(), four kinds, in the service",
                () -> data.outlook(people.get(random.nextInt(PEOPLE)), kinds, "39"));
    }

    /** The same in every run, so that a database that was named can be measured again. */
    private List<DocumentNumber> people() {
        var people = new ArrayList<DocumentNumber>();
        for (var number = 0; number < PEOPLE; number++) {
            people.add(documents.require(DocumentKind.RESIDENT_ID, Neighbours.document("19550505"), "number"));
        }
        return people;
    }

    private boolean isEmpty() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM shared_record", Long.class) < RECORDS / 2;
    }

    private void generate(List<DocumentNumber> people) {
        transactions.executeWithoutResult(status -> jdbc.update("DELETE FROM shared_record"));
        codes.infoKinds()
                .forEach(kind -> transactions.executeWithoutResult(status -> store.write(
                        people.stream().map(who -> incoming(kind, who)).toList(),
                        kind.owners().stream().sorted().findFirst().orElseThrow(),
                        RecordWay.FILE,
                        null)));
        jdbc.execute("CREATE TABLE shared_seed AS SELECT * FROM shared_record");
        transactions.executeWithoutResult(status -> jdbc.update("DELETE FROM shared_record"));
        jdbc.execute("ALTER TABLE shared_record DROP INDEX uq_shared_record__record_index,"
                + " DROP INDEX ix_shared_record__person");
        var copies = RECORDS / (PEOPLE * codes.infoKinds().size());
        for (var part = 0; part < Math.max(PARTS, copies); part++) {
            fill(part, copies);
        }
        jdbc.execute("ALTER TABLE shared_record ADD UNIQUE INDEX uq_shared_record__record_index (record_index),"
                + " ADD INDEX ix_shared_record__person (person_index, kind_code)");
        jdbc.execute("DROP TABLE shared_seed");
        jdbc.execute("ANALYZE TABLE shared_record");
    }

    /** A part of the real records, and all of them once more for people who are nobody. */
    private void fill(int part, int copies) {
        var others =
                "kind_code, document_kind, document_number, record_key, content, owner_code, source, way, collected_at,"
                        + " confidence, valid_from, valid_until, ground, received_at";
        transactions.executeWithoutResult(status -> {
            if (part < PARTS) {
                jdbc.update(
                        "INSERT INTO shared_record (person_index, record_index, " + others + ") SELECT person_index,"
                                + " record_index, " + others + " FROM shared_seed WHERE CRC32(record_index) % ? = ?",
                        PARTS,
                        part);
            }
            if (part < copies) {
                jdbc.update(
                        "INSERT INTO shared_record (person_index, record_index, " + others + ") SELECT"
                                + " SHA2(CONCAT(person_index, ?), 256), SHA2(CONCAT(record_index, ?), 256), " + others
                                + " FROM shared_seed",
                        part,
                        part);
            }
        });
    }

    private static IncomingRecord incoming(InfoKind kind, DocumentNumber who) {
        return new IncomingRecord(
                who,
                kind,
                "业务系统",
                kind.code() + who.number().value(),
                Map.of("编号", "0990" + who.number().value(), "名称", "某某事项的登记内容", "状态", "正常", "日期", "2026-03-01"),
                Instant.parse("2026-03-01T00:00:00Z"),
                Confidence.VERIFIED,
                null,
                null,
                kind.basis(),
                null);
    }

    private static void measure(String what, Runnable call) {
        for (var i = 0; i < WARM_UP; i++) {
            call.run();
        }
        var times = new long[RUNS];
        for (var i = 0; i < RUNS; i++) {
            var start = System.nanoTime();
            call.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-50s p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms%n",
                what, times[RUNS / 2] / 1e6, times[RUNS * 95 / 100] / 1e6, times[RUNS * 99 / 100] / 1e6);
    }
}
