package org.linli.testsupport;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

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

    /** A fresh database that dies with this JVM. */
    public static TestDatabase fresh() {
        if (isMariaDb()) {
            return TestServer.get().createDatabase(name());
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

    private static TestDatabase h2(String location) {
        return new TestDatabase("jdbc:h2:" + location + ";MODE=MySQL;OPTIMIZE_REUSE_RESULTS=0", "linli", "");
    }

    private static String name() {
        return "linli_test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
    }
}
