package org.linli.testsupport;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application in a JVM of its own, which a test may kill and start again on the same database and folder.
 *
 * <p>It takes a free port at every start. Close it, or it ends with the test's JVM.
 */
public final class AppProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final TestDatabase database;
    private final Path dataFolder = IntegrationSettings.dataFolder();
    private WatchedProcess running;
    private int port;

    public AppProcess(TestDatabase database) {
        this.database = database;
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** An application on a database of its own that outlives kills, not started yet. */
    public static AppProcess onFreshDatabase() {
        return new AppProcess(TestDatabase.freshOnDisk(IntegrationSettings.dataFolder()));
    }

    /** Starts the application and waits until it serves; {@code settings} are of the form {@code name=value}. */
    public synchronized void start(String... settings) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                mainClassPath(),
                "org.linli.LinliApplication",
                "--server.port=0",
                "--spring.profiles.active=" + String.join(",", new IntegrationProfiles().resolve(AppProcess.class)),
                "--linli.residents.demo-village=false", // what stops and starts is looked at, not who lives there
                "--logging.level.org.springframework.boot.web.embedded.tomcat=info"));
        Stream.of(settings).map("--"::concat).forEach(command::add);
        IntegrationSettings.settings(database, dataFolder)
                .forEach((name, value) -> command.add("--" + name + "=" + value));
        running = WatchedProcess.start(new ProcessBuilder(command));
        var line = PORT.matcher(running.awaitLine(PORT.pattern(), PATIENCE));
        running.awaitLine("Started LinliApplication", PATIENCE);
        port = line.find() ? Integer.parseInt(line.group(1)) : 0;
    }

    /** Ends the process at once, as a power cut would, and waits until it is gone. */
    public synchronized void kill() {
        if (running != null) {
            running.process().destroyForcibly();
            running.awaitEnd(PATIENCE);
        }
    }

    /** What it works on; an H2 file can be opened only while the application is not running. */
    public TestDatabase database() {
        return database;
    }

    /** Where it answers since its last start. */
    public ApiAddress address() {
        return new ApiAddress(port);
    }

    @Override
    public void close() {
        kill();
    }

    /** The class path of this JVM without the tests, whose beans the application must not find. */
    private static String mainClassPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var tests = Path.of("target", "test-classes").toAbsolutePath();
        return Stream.of(all.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
