package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;

/** What one connection does again and again. */
interface SeriesWork extends AutoCloseable {

    void once() throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;

    /** How many points a series is read in. */
    int POINTS = 1000;

    /** Reads over HTTP what the number of a series and the begin of a stretch make an address of. */
    static SeriesWork http(URI server, String token, Address address, SeriesPlaces places) throws IOException {
        var connection = new SeriesConnection(server, token);
        return new SeriesWork() {
            @Override
            public void once() throws IOException {
                connection.get(address.of(places.series(), places.begin()));
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    /** Asks PostgreSQL itself and looks at every row. */
    static SeriesWork sql(Connection connection, String sql, SeriesPlaces places) throws SQLException {
        var statement = connection.prepareStatement(sql);
        var timed = statement.getParameterMetaData().getParameterCount() == 3;
        return new SeriesWork() {
            @Override
            public void once() throws SQLException {
                statement.setString(1, SeriesPlaces.code(places.series()));
                if (timed) {
                    var begin = OffsetDateTime.parse(places.begin());
                    statement.setObject(2, begin);
                    statement.setObject(3, begin.plus(SeriesFill.STEP.multipliedBy(POINTS)));
                }
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getObject(1);
                        rows.getObject(2);
                        rows.getBigDecimal(3);
                    }
                }
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    /** An address to read. */
    interface Address {
        String of(int series, String begin);
    }

    /** Series and stretches to read, drawn by a fixed seed. */
    record SeriesPlaces(Random random, int times) {

        int series() {
            return random.nextInt(SeriesFill.SERIES);
        }

        /** Where a stretch begins that has {@link #POINTS} points. */
        String begin() {
            var first = times <= POINTS ? 0 : random.nextInt(times - POINTS);
            return SeriesFill.FIRST
                    .plus(SeriesFill.STEP.multipliedBy(first))
                    .atOffset(ZoneOffset.UTC)
                    .toString();
        }

        static String code(int series) {
            return "bench.%04d".formatted(series);
        }
    }
}
