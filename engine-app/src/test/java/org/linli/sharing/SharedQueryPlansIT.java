package org.linli.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linli.residents.ArchiveCodes;
import org.linli.residents.DocumentKind;
import org.linli.residents.DocumentNumbers;
import org.linli.residents.InfoKind;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.ReadRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Looking somebody up reads his records and no others, among however many. Everything is rolled back. */
@IntegrationTest
class SharedQueryPlansIT {
    @Autowired
    private SharedData data;

    @Autowired
    private SharedRecordMapper records;

    @Autowired
    private RecordStore store;

    @Autowired
    private ArchiveCodes codes;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void readsTheRecordsOfThePersonAndNoOthers() {
        var who = documents.require(DocumentKind.PASSPORT, "E4000001", "number");
        data.writeBack(new NewSharedRecord(
                who,
                "homestead",
                "ZR",
                "T-PLANS",
                Map.of("坐落", "一组"),
                Instant.parse("2026-03-01T00:00:00Z"),
                null,
                null));
        var keys = store.keys(who);
        var kinds = codes.infoKinds().stream().map(InfoKind::code).toList();

        amongMany(() -> {
            var reads = new ReadRows(jdbc);
            reads.assertAtMost(150, () -> assertThat(records.list(keys, kinds)).hasSize(1));
            reads.assertAtMost(
                    150,
                    () -> assertThat(records.listKinds(
                                    new SharedRecordMapper.Held(keys, kinds, LocalDate.of(2026, 11, 23))))
                            .hasSize(1));
            reads.assertAtMost(50, () -> records.lock(List.of("0".repeat(64), "1".repeat(64))));
        });
    }

    /** Ten thousand records of others, of the same kinds. */
    private void amongMany(Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("""
                    INSERT INTO shared_record (person_index, document_kind, document_number, kind_code, record_index,
                        record_key, content, owner_code, source, way, collected_at, confidence, ground, received_at)
                    SELECT CONCAT('other', %1$s %% 500), s.document_kind, s.document_number, s.kind_code,
                           CONCAT('other', %1$s), s.record_key, s.content, s.owner_code, s.source, s.way, s.collected_at,
                           s.confidence, s.ground, s.received_at
                      FROM shared_record s %2$s
                     WHERE s.case_number = 'T-PLANS'""".formatted(ReadRows.VALUE, ReadRows.NUMBERS));
            work.run();
            status.setRollbackOnly();
        });
    }
}
