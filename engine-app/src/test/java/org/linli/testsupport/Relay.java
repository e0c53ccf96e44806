package org.linli.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this machine that a test may cut and join again; its port stays the same. */
public final class Relay implements AutoCloseable {
    private final int target;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private int port;

    public Relay(int target) {
        this.target = target;
        join();
    }

    public int port() {
        return port;
    }

    /** Lets connections in, on the port that was known before. */
    public synchronized void join() {
        try {
            door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            port = door.getLocalPort();
            run(() -> accept(door));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Breaks every connection and refuses new ones. */
    public synchronized void cut() {
        close(door);
        ends.forEach(Relay::close);
        ends.clear();
    }

    @Override
    public void close() {
        cut();
    }

    private void accept(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                connect(open.accept());
            } catch (IOException cut) {
                close(open);
            }
        }
    }

    private synchronized void connect(Socket client) throws IOException {
        if (door.isClosed()) { // cut since it came in
            close(client);
            return;
        }
        var server = new Socket(InetAddress.getLoopbackAddress(), target);
        client.setTcpNoDelay(true); // as both databases' own lines
        server.setTcpNoDelay(true);
        ends.add(client);
        ends.add(server);
        run(() -> carry(client, server));
        run(() -> carry(server, client));
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            close(from);
        }
    }

    private static void run(Runnable work) {
        var thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception gone) {
            throw new IllegalStateException(gone);
        }
    }
}
