package org.linli.villagelife;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.shared.paging.PageRequest;
import org.linli.testsupport.IntegrationTest;
import org.linli.testsupport.ReadRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A page of a ledger, and the sheet of a household, read their own entries among however many. Everything is rolled back. */
@IntegrationTest
class PointQueryPlansIT {
    private static final PageRequest FIRST = new PageRequest(0, 20);

    @Autowired
    private BookMapper mapper;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void readsThePageAndTheHouseholdAndNoOtherEntries() {
        transaction.executeWithoutResult(status -> {
            var entry = jdbc.queryForObject("SELECT MIN(id) FROM point_entry", Long.class);
            var village = jdbc.queryForObject("SELECT community_id FROM point_entry WHERE id = ?", Long.class, entry);
            var other = jdbc.queryForObject(
                    "SELECT MIN(a.id) FROM point_account a JOIN point_entry e ON e.id = ?"
                            + " WHERE a.community_id = e.community_id AND a.id <> e.account_id",
                    Long.class,
                    entry);
            var household = jdbc.queryForObject(
                    "SELECT a.household_number FROM point_account a JOIN point_entry e ON e.account_id = a.id WHERE e.id = ?",
                    String.class,
                    entry);
            jdbc.update("""
                    INSERT INTO point_entry
                        (community_id, serial, account_id, kind, points, shown_points, rule_id, deed_on, posting_key,
                         balance_after, posted_at, prev_hash, hash, seal)
                    SELECT e.community_id, 1000000 + %1$s, %2$d, e.kind, e.points, e.shown_points, e.rule_id, e.deed_on,
                           CONCAT('plan:', %1$s), e.balance_after, e.posted_at, e.prev_hash, e.hash, e.seal
                      FROM point_entry e %3$s
                     WHERE e.id = %4$d""".formatted(ReadRows.VALUE, other, ReadRows.NUMBERS, entry));
            var reads = new ReadRows(jdbc);

            reads.assertAtMost(
                    1_000,
                    () -> assertThat(mapper.page(query(village, null)))
                            .hasSize(FIRST.size())
                            .allMatch(row -> row.serial() >= 1_000_000));
            reads.assertAtMost(
                    1_000,
                    () -> assertThat(mapper.page(query(village, household)))
                            .isNotEmpty()
                            .allMatch(row -> row.householdNumber().equals(household)));
            reads.assertAtMost(
                    1_000,
                    () -> assertThat(mapper.account(household).map(PointAccount::householdNumber))
                            .contains(household));
            status.setRollbackOnly();
        });
    }

    private static BookMapper.Query query(long village, String household) {
        return new BookMapper.Query(List.of(village), household, null, (LocalDate) null, null, FIRST);
    }
}
