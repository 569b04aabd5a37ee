package nl.natuurpeil.local.chaos;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.keycloak.Client;
import nl.natuurpeil.local.suite.Suite;

/** Posts while parts are killed, waits until all is dealt with, and compares what is there with what was sent. */
public final class ChaosRun {

    private final Suite suite;
    private final ChaosPlan plan;
    private final Console console;
    private final Supervisor supervisor;
    private final Acknowledged acknowledged = new Acknowledged();
    private final Faults faults = new Faults();
    private final long deadline;

    public ChaosRun(Suite suite, ChaosPlan plan, Console console) {
        this.suite = suite;
        this.plan = plan;
        this.console = console;
        this.supervisor = new Supervisor(suite, console);
        this.deadline = System.nanoTime() + plan.limit().toNanos();
    }

    /**
     * Runs to the end.
     *
     * @return what must not be, a line each kind; none when all is well
     * @throws Refusal when it takes longer than it may
     */
    public List<String> run() throws InterruptedException, IOException, SQLException {
        var rows = Rows.of(plan);
        var sendings = Sending.of(rows);
        console.step("seed " + plan.seed() + ": " + plan.rows() + " rows in " + sendings.size() + " requests, "
                + plan.kills() + " kills");
        int killed = postAndKill(rows, sendings);
        console.step(acknowledged.rows() + " rows acknowledged after " + acknowledged.tries() + " tries, " + killed
                + " kills, " + supervisor.restarts() + " services started again");
        acknowledged.faults().forEach(fault -> faults.add("wrong answer", fault));
        if (killed != plan.kills()) {
            faults.add("too few kills", killed + " of " + plan.kills());
        }
        var quiet = new Quiet(suite);
        quiet.await(left(), supervisor::restartTheDead);
        console.step("all that was recorded is told of and judged");
        new StoredAudit(new Database(suite), rows, faults).run(sendings, acknowledged);
        console.step("stored rows compared with those sent");
        new ToldAudit(suite.endpoints().kafkaBootstrapServers(), faults).run(sendings, acknowledged);
        console.step("events of measurements compared with the requests");
        new VerdictAudit(suite, console, faults).run(quiet);
        int verdicts = new EventAudit(suite.endpoints().kafkaBootstrapServers(), new Database(suite), faults).run();
        console.step("events of verdicts compared with the " + verdicts + " verdicts there ever were");
        return faults.lines();
    }

    private int postAndKill(Rows rows, List<Sending> sendings) throws InterruptedException {
        var sender = new Sender(suite.gateway(), () -> suite.token(Client.WATER_AUTHORITY), rows, acknowledged);
        var next = new AtomicInteger();
        Callable<Integer> sending = () -> {
            for (int n = next.getAndIncrement(); n < sendings.size(); n = next.getAndIncrement()) {
                sender.send(sendings.get(n));
            }
            return 0;
        };
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var posting = IntStream.range(0, plan.senders())
                    .mapToObj(_ -> threads.submit(sending))
                    .toList();
            var killing = threads.submit(() -> new Killer(suite, supervisor, plan, acknowledged, console)
                    .run(() -> posting.stream().allMatch(Future::isDone)));
            for (var one : posting) {
                done(one);
            }
            return done(killing);
        } finally {
            threads.shutdownNow();
        }
    }

    private int done(Future<Integer> work) throws InterruptedException {
        try {
            return work.get(left().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Refusal("Not done in time: " + acknowledged.rows() + " of " + plan.rows() + " rows acknowledged. "
                    + faults.lines() + acknowledged.faults().stream().limit(5).toList());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }
}
