package org.linli.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.ChainCheck.Break;
import org.linli.shared.ChainCheck.Fault;
import org.linli.testsupport.ApiAddress;
import org.linli.testsupport.AtOnce;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.Officials;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes the record of a case behind the application's back is found out. */
@IntegrationTest
class TimelineCheckIT {
    @Autowired
    private ApiAddress address;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TimelineCheck check;

    private Officials officials;
    private String number;

    @BeforeEach
    void makeARecord() {
        officials = new Officials(address);
        number = officials
                .report("grid01", "990981001001001", "0103", "楼道堆物 🙂,记录")
                .number();
        officials.says("comm1", number, "accept", Map.of(), "  𠮷,同意 \n 承接 ");
        officials.does("comm1", number, "handleSelf");
        officials.handles("comm1", number);
    }

    @Test
    void findsNothingWhereNobodyMeddled() {
        var report = check.check();

        assertThat(report.firstBroken()).isEmpty();
        assertThat(report.name()).isEqualTo("timeline");
        assertThat(report.chains()).isPositive();
        assertThat(report.rows()).isGreaterThanOrEqualTo(report.chains());
    }

    @Test
    void findsAChangedRow() {
        assertFound(3, Fault.CHANGED, "UPDATE timeline_entry SET actor_name = '别人' WHERE %s AND seq = 3");
        assertFound(2, Fault.CHANGED, "UPDATE timeline_entry SET note = NULL WHERE %s AND seq = 2");
        assertFound(1, Fault.CHANGED, "UPDATE timeline_entry SET is_public = FALSE WHERE %s AND seq = 1");
        assertFound(2, Fault.CHANGED, "UPDATE timeline_entry SET happened_at = '2020-01-01' WHERE %s AND seq = 2");
    }

    @Test
    void findsARowThatWasSealedAnew() {
        assertFound(3, Fault.UNLINKED, "UPDATE timeline_entry SET prev_hash = REPEAT('a', 64) WHERE %s AND seq = 3");
    }

    @Test
    void findsAMissingRow() {
        assertFound(1, Fault.MISSING, "DELETE FROM timeline_entry WHERE %s AND seq = 1");
        assertFound(2, Fault.MISSING, "DELETE FROM timeline_entry WHERE %s AND seq = 2");
    }

    @Test
    void findsACutOffEnd() {
        assertFound(4, Fault.CUT_OFF, "DELETE FROM timeline_entry WHERE %s AND seq = 4");
        assertFound(1, Fault.CUT_OFF, "DELETE FROM timeline_entry WHERE %s");
    }

    @Test
    void findsARowThatTheCaseDoesNotKnow() {
        assertFound(4, Fault.INSERTED, """
                UPDATE case_file SET last_seq = 3,
                       last_hash = (SELECT hash FROM timeline_entry t WHERE t.case_file_id = case_file.id AND t.seq = 3)
                 WHERE id = (SELECT t.case_file_id FROM timeline_entry t WHERE t.%s AND t.seq = 4)""");
    }

    @Test
    void raisesNoAlarmWhileCasesGrow() throws Exception {
        AtOnce.run(List.of(
                () -> {
                    for (int i = 0; i < 6; i++) {
                        assertThat(check.check().firstBroken()).isEmpty();
                    }
                    return null;
                },
                () -> {
                    for (int i = 0; i < 6; i++) {
                        var growing = officials.report("grid01", "990981001001001", "0103", "一边核对一边办理");
                        officials.does("comm1", growing.number(), "accept");
                        officials.does("comm1", growing.number(), "handleSelf");
                    }
                    return null;
                }));
    }

    /** Meddles, checks and undoes it, all in one transaction. */
    private void assertFound(long seq, Fault fault, String meddling) {
        var id = jdbc.queryForObject("SELECT id FROM case_file WHERE case_number = ?", Long.class, number);
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThat(jdbc.update(meddling.formatted("case_file_id = " + id))).isPositive();

            assertThat(check.check().firstBroken()).contains(new Break(number, seq, fault));
        });
    }
}
