package nl.natuurpeil.local.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.suite.Suite;

/**
 * Posting through the gateway beside PostgreSQL by itself, turn by turn, so that whatever else happens on the machine
 * happens to both. Everything that is sent is made before the time starts.
 */
final class IntakeBench {

    static final int BULK_CONNECTIONS = 8;
    static final int SINGLE_CONNECTIONS = 32;

    private final Suite suite;
    private final IntakeScratch scratch;
    private final IntakeRows forSuite = new IntakeRows("bench-");
    private final IntakeRows forPostgres = new IntakeRows("bench-");
    private final int batches;
    private final int singles;
    private final Console console;

    /**
     * Prepares.
     *
     * @param batches of a thousand rows in a turn
     * @param singles measurements in a turn of single ones
     */
    IntakeBench(Suite suite, IntakeScratch scratch, int batches, int singles, Console console) {
        this.suite = suite;
        this.scratch = scratch;
        this.batches = batches;
        this.singles = singles;
        this.console = console;
    }

    /** The turns of both sides, without those to warm up. */
    record Pair(List<IntakeTurn> suite, List<IntakeTurn> postgres) {}

    /** One turn of one side. */
    interface Side {
        IntakeTurn turn() throws InterruptedException;
    }

    Pair bulk(int warmUp, int turns) throws InterruptedException {
        return byTurns("bulk", this::bulkBySuite, this::bulkByPostgres, warmUp, turns);
    }

    Pair single(int warmUp, int turns) throws InterruptedException {
        return byTurns("single", this::singleBySuite, this::singleByPostgres, warmUp, turns);
    }

    private Pair byTurns(String what, Side one, Side other, int warmUp, int turns) throws InterruptedException {
        var pair = new Pair(new ArrayList<>(), new ArrayList<>());
        for (int turn = 0; turn < warmUp + turns; turn++) {
            var mine = one.turn();
            var theirs = other.turn();
            console.step("%s, turn %d%s: suite %.0f rows/s, PostgreSQL %.0f rows/s"
                    .formatted(
                            what,
                            turn + 1,
                            turn < warmUp ? " (warm-up)" : "",
                            mine.rowsPerSecond(),
                            theirs.rowsPerSecond()));
            if (turn >= warmUp) {
                pair.suite().add(mine);
                pair.postgres().add(theirs);
            }
        }
        return pair;
    }

    IntakeTurn bulkBySuite() throws InterruptedException {
        var bodies = Stream.generate(forSuite::batch).limit(batches).toList();
        return IntakeLoad.run(
                BULK_CONNECTIONS,
                bodies,
                IntakeRows.BATCH,
                () -> connect(
                        "/monitoring/v1/measurement-batches?conflict=reject&mode=partial", "application/x-ndjson"),
                IntakeBench::batch);
    }

    private static void batch(IntakeConnection connection, byte[] body) throws Exception {
        var answer = connection.post(body);
        if (!answer.contains("\"accepted\":" + IntakeRows.BATCH)) {
            throw new IllegalStateException("not all rows were accepted: " + answer);
        }
    }

    private IntakeTurn bulkByPostgres() throws InterruptedException {
        var copies = Stream.generate(forPostgres::copies).limit(batches).toList();
        return IntakeLoad.run(
                BULK_CONNECTIONS,
                copies,
                IntakeRows.BATCH,
                () -> {
                    var connection = scratch.connect();
                    connection.setAutoCommit(false);
                    return connection;
                },
                IntakeScratch::copy);
    }

    private IntakeTurn singleBySuite() throws InterruptedException {
        var bodies = Stream.generate(forSuite::single).limit(singles).toList();
        return IntakeLoad.run(
                SINGLE_CONNECTIONS,
                bodies,
                1,
                () -> connect("/monitoring/v1/measurements", "application/json"),
                IntakeConnection::post);
    }

    private IntakeTurn singleByPostgres() throws InterruptedException {
        var rows = Stream.generate(forPostgres::storedSingle).limit(singles).toList();
        return IntakeLoad.run(SINGLE_CONNECTIONS, rows, 1, () -> new Inserting(scratch), Inserting::insert);
    }

    private IntakeConnection connect(String path, String mediaType) throws IOException {
        return new IntakeConnection(suite.gateway(), suite.token(Client.WATER_AUTHORITY), path, mediaType);
    }

    /** A connection with its statement prepared. */
    private static final class Inserting implements AutoCloseable {

        private final Connection connection;
        private final PreparedStatement statement;

        Inserting(IntakeScratch scratch) throws SQLException {
            connection = scratch.connect();
            statement = connection.prepareStatement(IntakeScratch.INSERT);
        }

        void insert(IntakeRows.Stored row) throws SQLException {
            IntakeScratch.insert(statement, row);
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
