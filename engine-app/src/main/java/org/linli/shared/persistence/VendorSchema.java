package org.linli.shared.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Runs a vendor's own DDL out of the vendor's jar, one migration per vendor version.
 *
 * <p>On MySQL the vendors' 3-byte {@code UTF8} becomes {@code utf8mb4}; drops and commits are left out.
 *
 * @param scripts class path locations with {@code %s} where the database's name stands
 */
record VendorSchema(String version, String description, String h2Name, String mysqlName, List<String> scripts)
        implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        for (var script : scripts) {
            var sql = read(script.formatted(isH2 ? h2Name : mysqlName));
            var prepared = isH2 ? sql : utf8mb4(sql);
            ScriptUtils.executeSqlScript(
                    connection, new ByteArrayResource(prepared.getBytes(StandardCharsets.UTF_8), script));
        }
    }

    private static String utf8mb4(String sql) {
        return sql.replaceAll("(?i)CHARSET=UTF8\\b", "CHARSET=utf8mb4").replaceAll("(?i)\\bUTF8_BIN\\b", "utf8mb4_bin");
    }

    private static String read(String location) {
        try {
            return new ClassPathResource(location)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(VendorSchema::isWanted)
                    .collect(Collectors.joining("\n"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static boolean isWanted(String line) {
        var start = line.strip().toLowerCase(Locale.ROOT);
        return !start.startsWith("drop ") && !start.startsWith("commit") && !start.startsWith("#");
    }
}
