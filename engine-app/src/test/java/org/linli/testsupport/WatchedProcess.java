package org.linli.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A started process whose output is read all the time, so that it never blocks and can be waited for line by line. */
final class WatchedProcess {

    private static final int REMEMBERED_LINES = 100;

    private final Process process;
    private final Deque<String> output = new ArrayDeque<>();
    private boolean ended;

    private WatchedProcess(Process process) {
        this.process = process;
        var reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    static WatchedProcess start(ProcessBuilder command) {
        try {
            return new WatchedProcess(command.redirectErrorStream(true).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Process process() {
        return process;
    }

    /**
     * Waits until the process has printed a line in which {@code pattern} is found, and answers the line.
     *
     * @throws IllegalStateException with the output, if the process ends first or {@code patience} runs out
     */
    synchronized String awaitLine(String pattern, Duration patience) {
        var wanted = Pattern.compile(pattern);
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var found =
                    output.stream().filter(line -> wanted.matcher(line).find()).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (ended || left <= 0) {
                throw failed(ended ? "ended" : "was not ready after " + patience);
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw failed("was waited for in vain");
            }
        }
    }

    /** Waits for exit code 0. */
    void awaitSuccess(Duration patience) {
        awaitEnd(patience);
        if (process.isAlive() || process.exitValue() != 0) {
            throw failed("did not succeed");
        }
    }

    void awaitEnd(Duration patience) {
        try {
            process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
            }
        } catch (IOException closedWithTheProcess) {
            remember(closedWithTheProcess.toString());
        } finally {
            end();
        }
    }

    private synchronized void remember(String line) {
        if (output.size() == REMEMBERED_LINES) {
            output.removeFirst();
        }
        output.addLast(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    private synchronized IllegalStateException failed(String how) {
        var command = process.info().commandLine().orElse("Process " + process.pid());
        return new IllegalStateException(command + " " + how + ". It said:\n" + String.join("\n", output));
    }
}
