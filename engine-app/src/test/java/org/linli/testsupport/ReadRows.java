package org.linli.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;

/** Tells how many rows statements read among ten thousand others. To be used in one transaction, which is one connection. */
public final class ReadRows {
    /** How many rows {@link #NUMBERS} joins to each. */
    public static final int MANY = 10_000;

    /** The number of a row that {@link #NUMBERS} makes, from 0. */
    public static final String VALUE = "(d0.d + d1.d * 10 + d2.d * 100 + d3.d * 1000)";

    private static final String DIGITS = "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4"
            + " UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";

    /** Stands after the table in a FROM. */
    public static final String NUMBERS =
            "CROSS JOIN %1$s d0 CROSS JOIN %1$s d1 CROSS JOIN %1$s d2 CROSS JOIN %1$s d3".formatted(DIGITS);

    private final JdbcTemplate jdbc;

    public ReadRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** MariaDB tells how many rows a connection has read; on H2 it is only seen that the statement runs. */
    public void assertAtMost(int most, Runnable statement) {
        statement.run(); // what stays in memory is there
        var before = read();
        statement.run();
        assertThat(read() - before).as("rows read, of %d", MANY).isLessThan(most);
    }

    private long read() {
        return TestDatabase.isMariaDb()
                ? jdbc.query(
                        "SHOW SESSION STATUS LIKE 'Handler_read%'",
                        rows -> {
                            var sum = 0L;
                            while (rows.next()) {
                                sum += rows.getLong(2);
                            }
                            return sum;
                        })
                : 0;
    }
}
