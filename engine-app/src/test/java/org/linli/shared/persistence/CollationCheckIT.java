package org.linli.shared.persistence;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linli.testsupport.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Only a server has collations. */
@Tag("server")
class CollationCheckIT {
    private final TestDatabase database = TestDatabase.fresh();
    private final DriverManagerDataSource source =
            new DriverManagerDataSource(database.url(), database.user(), database.password());
    private final JdbcTemplate jdbc = new JdbcTemplate(source);

    @Test
    void takesADatabaseThatComparesTextsAsTheyAre() {
        jdbc.execute("CREATE TABLE plain (name VARCHAR(10))");

        assertThatNoException().isThrownBy(() -> CollationCheck.check(source));
    }

    @Test
    void refusesOneThatDoesNotTellAccentsApart() {
        jdbc.execute("ALTER DATABASE COLLATE utf8mb4_general_ci");

        assertThatThrownBy(() -> CollationCheck.check(source))
                .isInstanceOf(UnfitCollationException.class)
                .hasMessageContaining("utf8mb4_general_ci")
                .hasMessageContaining("CREATE DATABASE linli_test_")
                .hasMessageContaining("COLLATE utf8mb4_bin");
    }

    @Test
    void refusesATableFromBefore() {
        jdbc.execute("CREATE TABLE old (name VARCHAR(10)) COLLATE utf8mb4_unicode_ci");

        assertThatThrownBy(() -> CollationCheck.check(source)).hasMessageContaining("utf8mb4_unicode_ci");
    }
}
