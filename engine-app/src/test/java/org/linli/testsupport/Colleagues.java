package org.linli.testsupport;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Adds people to the demo county, who log in with the password of all demo accounts. */
public record Colleagues(JdbcTemplate jdbc, TransactionOperations transactions) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /**
     * Adds a person.
     *
     * @param posts each such as {@code 990981100202 community-staff}
     * @return his user name
     */
    public String add(String name, String... posts) {
        var username = "colleague%02d".formatted(COUNT.incrementAndGet());
        transactions.executeWithoutResult(status -> {
            jdbc.update("INSERT INTO staff (name, created_at) VALUES (?, '2024-12-31 16:00:00')", name);
            var id = jdbc.queryForObject("SELECT MAX(id) FROM staff", Long.class);
            jdbc.update("""
                    INSERT INTO account (staff_id, username, password_hash, password_changed_at, created_at)
                    SELECT ?, ?, password_hash, password_changed_at, created_at FROM account WHERE username = 'comm1'
                    """, id, username);
            for (var post : posts) {
                var parts = post.split(" ");
                jdbc.update("""
                        INSERT INTO post (staff_id, unit_id, role_code, valid_from)
                        SELECT ?, id, ?, '2024-12-31 16:00:00' FROM unit WHERE code = ?
                        """, id, parts[1], parts[0]);
            }
        });
        return username;
    }
}
