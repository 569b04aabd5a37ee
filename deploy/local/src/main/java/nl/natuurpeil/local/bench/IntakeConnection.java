package nl.natuurpeil.local.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection that posts what was made beforehand and reads the answer, and nothing else: on a machine that also
 * runs what is measured, a client that does more would be measured with it.
 */
final class IntakeConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] head;

    /**
     * Connects.
     *
     * @param path where to post to
     * @param mediaType of all bodies
     */
    IntakeConnection(URI server, String token, String path, String mediaType) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        out = socket.getOutputStream();
        head = ("POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: " + mediaType + "\r\nContent-Length: ")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Posts a body and returns the body of the answer.
     *
     * @throws IOException when it was not taken
     */
    String post(byte[] body) throws IOException {
        var length = (body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        var whole = new byte[head.length + length.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(length, 0, whole, head.length, length.length);
        System.arraycopy(body, 0, whole, head.length + length.length, body.length);
        out.write(whole);
        var status = line();
        var answer = body();
        if (!status.startsWith("HTTP/1.1 200 ") && !status.startsWith("HTTP/1.1 201 ")) {
            throw new IOException("answered " + status + " " + answer);
        }
        return answer;
    }

    private String body() throws IOException {
        long length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            }
        }
        return length < 0 ? chunks() : text(length);
    }

    private String chunks() throws IOException {
        var all = new StringBuilder();
        for (var size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            all.append(text(size));
            line();
        }
        line();
        return all.toString();
    }

    private String text(long length) throws IOException {
        return new String(in.readNBytes((int) length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
