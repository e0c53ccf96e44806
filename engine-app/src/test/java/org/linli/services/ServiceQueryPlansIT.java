package org.linli.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.residents.DocumentNumbers;
import org.linli.shared.paging.PageRequest;
import org.linli.sharing.SharedData;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.ReadRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A list of applications reads those of its unit and no others, among however many. Everything but one application is rolled back. */
@IntegrationTest
class ServiceQueryPlansIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private SharedData data;

    @Autowired
    private DocumentNumbers documents;

    @Autowired
    private ApplicationMapper mapper;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void readsTheApplicationsOfTheUnitAndNoOthers() {
        var counter = new Counter(address, data, documents);
        var number = Counter.number(counter.apply("comm4", "49", counter.known("钟离读数", "19560101"), List.of(), "SELF"));
        var unit = jdbc.queryForObject("SELECT id FROM unit WHERE code = ?", Long.class, Counter.COMMUNITY);
        var all = new ApplicationQuery(
                List.of(unit), null, null, null, null, null, null, null, null, null, new PageRequest(0, 20));

        transaction.executeWithoutResult(status -> {
            jdbc.update("""
                    INSERT INTO service_application_unit (case_file_id, unit_id, submitted_at, item_code)
                    SELECT a.case_file_id, 1000000 + %s, a.submitted_at, a.item_code
                      FROM service_application a JOIN case_file c ON c.id = a.case_file_id %s
                     WHERE c.case_number = '%s'""".formatted(ReadRows.VALUE, ReadRows.NUMBERS, number));
            var reads = new ReadRows(jdbc);
            reads.assertAtMost(
                    2_000,
                    () -> assertThat(mapper.list(all, null))
                            .extracting(ApplicationRow::caseNumber)
                            .contains(number));
            reads.assertAtMost(2_000, () -> assertThat(mapper.count(all, null)).isPositive());
            status.setRollbackOnly();
        });
    }
}
