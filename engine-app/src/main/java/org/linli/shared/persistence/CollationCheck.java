package org.linli.shared.persistence;

import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Makes sure that MySQL and MariaDB compare texts as they are written: user names, codes and tokens would otherwise have
 * more than one spelling.
 */
final class CollationCheck {
    private static final Pattern EXACT = Pattern.compile("utf8mb4_(.+_)?(bin|as_cs)");
    private static final String COLLATIONS = """
            SELECT SCHEMA_NAME, DEFAULT_COLLATION_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = DATABASE()
            UNION
            SELECT TABLE_SCHEMA, TABLE_COLLATION FROM information_schema.TABLES
             WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE'""";

    private CollationCheck() {}

    /** @throws UnfitCollationException if the database or one of its tables has a collation that is not exact */
    static void check(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                return;
            }
            try (var rows = statement.executeQuery(COLLATIONS)) {
                while (rows.next()) {
                    if (!EXACT.matcher(rows.getString(2)).matches()) {
                        throw new UnfitCollationException(rows.getString(1), rows.getString(2));
                    }
                }
            }
        }
    }
}
