package org.linli.accounts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.linli.shared.persistence.DataCipher;
import org.springframework.stereotype.Component;

/** Migration 213: what the office answered is encrypted like what was asked, in the rows that are there, too. */
@Component
class V0213__Encrypt_answers_to_data_requests extends BaseJavaMigration {
    private static final Pattern ENCRYPTED = Pattern.compile("[0-9a-f]{8}:[A-Za-z0-9+/]{36,}=*");

    private final DataCipher cipher;

    V0213__Encrypt_answers_to_data_requests(DataCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var encrypted = encrypted(connection); // refuses before anything is changed
        try (var widen = connection.createStatement()) {
            widen.execute("ALTER TABLE data_request MODIFY COLUMN answer VARCHAR(3000) NULL");
        }
        write(connection, encrypted);
    }

    /** @throws IllegalStateException if the data key is another one than that of what stands beside the answers */
    private Map<Long, String> encrypted(Connection connection) throws SQLException {
        var answers = new HashMap<Long, String>();
        try (var select = connection.prepareStatement(
                        "SELECT id, reason, answer FROM data_request WHERE answer IS NOT NULL");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                if (rows.getString(2) != null) {
                    cipher.decrypt(rows.getString(2));
                }
                if (!ENCRYPTED.matcher(rows.getString(3)).matches()) { // or by a run that was repeated
                    answers.put(rows.getLong(1), cipher.encrypt(rows.getString(3)));
                }
            }
        }
        return answers;
    }

    private static void write(Connection connection, Map<Long, String> answers) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE data_request SET answer = ? WHERE id = ?")) {
            for (var answer : answers.entrySet()) {
                update.setString(1, answer.getValue());
                update.setLong(2, answer.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
