package org.linli.testsupport;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.tools.Server;

/**
 * An empty database for one Spring context or one process, of the kind that the system property
 * {@code linli.test.database} names: {@code h2} (the default) or {@code mariadb}.
 *
 * @param url JDBC address without any setting of the driver: those are the application's business
 */
public record TestDatabase(String url, String user, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Whether this run is the one on a real server. */
    public static boolean isMariaDb() {
        var kind = System.getProperty("linli.test.database", "h2");
        return switch (kind) {
            case "h2" -> false;
            case "mariadb" -> true;
            default -> throw new IllegalArgumentException("linli.test.database is h2 or mariadb, not " + kind);
        };
    }

    /** A fresh database that dies with this JVM; for a benchmark, the one that is named and stays. */
    public static TestDatabase fresh() {
        if (isMariaDb()) {
            var existing = System.getProperty("linli.benchmark.database");
            return existing == null
                    ? TestServer.get().createDatabase(name())
                    : TestServer.get().database(existing);
        }
        return h2("mem:" + name() + ";DB_CLOSE_DELAY=-1");
    }

    /** A fresh database that outlives the processes that use it; on H2 one file below {@code folder}. */
    public static TestDatabase freshOnDisk(Path folder) {
        if (isMariaDb()) {
            return fresh();
        }
        return h2("file:" + folder.toAbsolutePath().resolve(name()) + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0");
    }

    /** A fresh database behind a line that can be cut; on H2 its server runs in this JVM. */
    public static OverRelay freshOverRelay() {
        if (isMariaDb()) {
            var direct = fresh();
            var relay =
                    new Relay(URI.create(direct.url.substring("jdbc:".length())).getPort());
            var url = direct.url.replaceFirst(":\\d+/", ":" + relay.port() + "/");
            return new OverRelay(new TestDatabase(url, direct.user, direct.password), relay);
        }
        try {
            var server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
            var relay = new Relay(server.getPort());
            var location = "tcp://localhost:%d/mem:%s;DB_CLOSE_DELAY=-1".formatted(relay.port(), name());
            return new OverRelay(h2(location), relay);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A database and the only line to it. */
    public record OverRelay(TestDatabase database, Relay relay) {}

    private static TestDatabase h2(String location) {
        return new TestDatabase("jdbc:h2:" + location + ";MODE=MySQL;OPTIMIZE_REUSE_RESULTS=0", "linli", "");
    }

    private static String name() {
        return "linli_test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    }
}
