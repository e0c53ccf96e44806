package org.linli.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The counter sees what goes through the application's own data source. */
@IntegrationTest
class SqlCounterIT {

    @Autowired
    private SqlCounter sql;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void countsAStatementOnceAndEachElementOfABatch() throws Exception {
        var one = sql.statements(() -> jdbc.queryForObject("SELECT COUNT(*) FROM unit", Long.class));
        var batch = sql.count(() -> jdbc.batchUpdate(
                "DELETE FROM rate_limit WHERE bucket = ?", List.of(new Object[] {"a"}, new Object[] {"b"})));

        assertThat(one).containsExactly("SELECT COUNT(*) FROM unit");
        assertThat(batch).isEqualTo(2);
    }

    @Test
    void countsNothingOutsideABlock() throws Exception {
        jdbc.queryForObject("SELECT COUNT(*) FROM unit", Long.class);

        assertThat(sql.count(() -> {})).isZero();
    }
}
