package nl.natuurpeil.local.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Store;
import nl.natuurpeil.local.suite.Suite;

/** Kills parts of the suite at random moments of the posting, now and then two together, and starts them again. */
final class Killer {

    private static final double TOGETHER = 0.2;
    private static final int LONGEST_DOWN_MILLIS = 1500;
    private static final Duration LOOK = Duration.ofMillis(5);

    private final Suite suite;
    private final Supervisor supervisor;
    private final ChaosPlan plan;
    private final Acknowledged acknowledged;
    private final Console console;
    private final Random random;
    private final List<Victim> order = new ArrayList<>();

    /** What can be killed. */
    enum Victim {
        MONITORING,
        KAFKA,
        POSTGRES
    }

    Killer(Suite suite, Supervisor supervisor, ChaosPlan plan, Acknowledged acknowledged, Console console) {
        this.suite = suite;
        this.supervisor = supervisor;
        this.plan = plan;
        this.acknowledged = acknowledged;
        this.console = console;
        this.random = new Random(plan.seed());
    }

    /** Kills until all kills are done, or there is nothing to disturb any more. */
    int run(BooleanSupplier over) throws InterruptedException {
        int killed = 0;
        for (var moment : moments()) {
            while (acknowledged.rows() < moment && !over.getAsBoolean()) {
                Thread.sleep(LOOK);
            }
            if (killed < plan.kills()) {
                var together = killed + 1 < plan.kills() && random.nextDouble() < TOGETHER;
                var victims = together ? List.of(next(), next()) : List.of(next());
                killed += victims.size();
                killAndRevive(victims, killed);
            }
        }
        return killed;
    }

    /** By numbers of acknowledged rows: whatever the machine is, the kills are spread over the posting. */
    private List<Integer> moments() {
        return IntStream.range(0, plan.kills())
                .mapToObj(_ -> (int) (plan.rows() * (0.02 + 0.93 * random.nextDouble())))
                .sorted()
                .toList();
    }

    /** Each in turn before one comes again, in an order of chance. */
    private Victim next() {
        if (order.isEmpty()) {
            order.addAll(List.of(Victim.values()));
            Collections.shuffle(order, random);
        }
        return order.removeLast();
    }

    private void killAndRevive(List<Victim> victims, int count) throws InterruptedException {
        console.step("kill -9 " + victims + ", " + count + " of " + plan.kills() + ", " + acknowledged.rows()
                + " rows acknowledged");
        for (var victim : victims) {
            kill(victim);
        }
        Thread.sleep(random.nextInt(LONGEST_DOWN_MILLIS));
        // Stores first: a service does not start without them.
        for (var victim : victims.stream().sorted(Collections.reverseOrder()).toList()) {
            revive(victim);
        }
        supervisor.restartTheDead();
    }

    private void kill(Victim victim) throws InterruptedException {
        switch (victim) {
            case MONITORING -> suite.kill9(Service.MONITORING);
            case KAFKA -> suite.stores().kill9(Store.KAFKA);
            case POSTGRES -> suite.stores().kill9(Store.POSTGRES);
        }
    }

    private void revive(Victim victim) throws InterruptedException {
        switch (victim) {
            case MONITORING -> suite.restart(Service.MONITORING);
            case KAFKA -> suite.stores().revive(Store.KAFKA);
            case POSTGRES -> suite.stores().revive(Store.POSTGRES);
        }
    }
}
