package nl.natuurpeil.platform.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Another address of a server, by which every answer is on its way for so long: as from a machine that is busy. */
final class SlowDoor implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final String host;
    private final int port;
    private final Duration delay;

    SlowDoor(String server, Duration delay) throws IOException {
        var parts = server.split(":");
        this.host = parts[0];
        this.port = Integer.parseInt(parts[1]);
        this.delay = delay;
        Thread.ofVirtual().start(this::letIn);
    }

    String address() {
        return host + ":" + door.getLocalPort();
    }

    private void letIn() {
        try {
            while (true) {
                var client = door.accept();
                var server = new Socket(host, port);
                open.add(client);
                open.add(server);
                carry(client.getInputStream(), server.getOutputStream(), Duration.ZERO);
                carry(server.getInputStream(), client.getOutputStream(), delay);
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private static void carry(InputStream from, OutputStream to, Duration delay) {
        Thread.ofVirtual().start(() -> {
            var bytes = new byte[65_536];
            try {
                for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
                    Thread.sleep(delay);
                    to.write(bytes, 0, read);
                }
            } catch (IOException | InterruptedException e) {
                // Closed.
            }
        });
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
