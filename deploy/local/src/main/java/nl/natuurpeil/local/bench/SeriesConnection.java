package nl.natuurpeil.local.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection that sends a request and reads its answer to the last byte, and nothing else: on a machine that
 * also runs what is measured, a client that does more would be measured with it.
 */
final class SeriesConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String rest;

    SeriesConnection(URI server, String token) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        rest = " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    }

    /** Reads what is at the path and returns how many bytes the body had. */
    long get(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + rest).getBytes(StandardCharsets.US_ASCII));
        var status = line();
        if (!status.startsWith("HTTP/1.1 200 ")) {
            throw new IOException(path + " was answered " + status);
        }
        long length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(
                        lower.substring("content-length:".length()).strip());
            }
        }
        return length < 0 ? chunks() : skip(length);
    }

    private long chunks() throws IOException {
        long all = 0;
        for (var size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            all += skip(size);
            line();
        }
        line();
        return all;
    }

    private long skip(long length) throws IOException {
        in.skipNBytes(length);
        return length;
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
