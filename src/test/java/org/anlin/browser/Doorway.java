package org.anlin.browser;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** One address in front of a portal that may be another from now on, like the balancer of a real one. */
final class Doorway implements Closeable {

    private final ServerSocket door;
    private volatile int portal;

    Doorway() throws IOException {
        door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::receive);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    void leadTo(int port) {
        portal = port;
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                Thread.ofVirtual().start(() -> lead(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void lead(Socket visitor) {
        try (visitor;
                var inside = new Socket(InetAddress.getLoopbackAddress(), portal)) {
            Thread back = Thread.ofVirtual().start(() -> carry(inside, visitor));
            carry(visitor, inside);
            back.join();
        } catch (IOException gone) {
            // Nobody is at home: the visitor sees a closed door.
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
