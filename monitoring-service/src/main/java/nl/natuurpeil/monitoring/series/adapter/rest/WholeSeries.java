package nl.natuurpeil.monitoring.series.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import nl.natuurpeil.monitoring.series.application.PointSink;

/**
 * Writes series of any length while they are read, as fast as the client takes them.
 *
 * <p>Each one holds a connection to the database for as long as the client takes, so only some are read at a time: the
 * others are asked to come back, and short reads find a connection.
 */
@ApplicationScoped
class WholeSeries {

    private static final int AT_A_TIME = 10;
    private static final int SECONDS_UNTIL_AGAIN = 5;

    private final Semaphore places = new Semaphore(AT_A_TIME);

    /** Something that gives points. */
    interface Source {
        void to(PointSink sink) throws IOException;
    }

    /**
     * Returns the body.
     *
     * @throws HttpProblem 503 when enough are being read already
     */
    StreamingOutput stream(PointFormat format, Source source) {
        if (places.availablePermits() == 0) {
            throw tooBusy();
        }
        return body -> {
            places.acquireUninterruptibly();
            try {
                write(format, body, source);
            } finally {
                places.release();
            }
        };
    }

    static byte[] bytes(PointFormat format, Source source) throws IOException {
        var body = new ByteArrayOutputStream();
        write(format, body, source);
        return body.toByteArray();
    }

    private static void write(PointFormat format, OutputStream body, Source source) throws IOException {
        switch (format) {
            case CSV -> {
                try (var csv = CsvTable.ofPoints(body)) {
                    source.to(csv);
                }
            }
            case NDJSON -> {
                try (var lines = new NdjsonPoints(body)) {
                    source.to(lines);
                }
            }
            case JSON, COVERAGE -> throw new IllegalArgumentException(format + " is not written line by line");
        }
    }

    private static HttpProblem tooBusy() {
        return HttpProblem.builder()
                .withTitle("Even wachten / wait a moment")
                .withStatus(Status.SERVICE_UNAVAILABLE)
                .withDetail("enough whole series are being read already")
                .withHeader("Retry-After", SECONDS_UNTIL_AGAIN)
                .build();
    }
}
