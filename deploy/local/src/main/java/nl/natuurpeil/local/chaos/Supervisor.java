package nl.natuurpeil.local.chaos;

import java.util.concurrent.atomic.AtomicInteger;
import nl.natuurpeil.local.Console;
import nl.natuurpeil.local.process.ChildProcess;
import nl.natuurpeil.local.suite.Service;
import nl.natuurpeil.local.suite.Suite;

/** Starts a service again that says it can't go on, as the orchestrator of a real installation does. */
public final class Supervisor {

    private final Suite suite;
    private final Console console;
    private final AtomicInteger restarts = new AtomicInteger();

    public Supervisor(Suite suite, Console console) {
        this.suite = suite;
        this.console = console;
    }

    /** Looks once at every service. */
    public synchronized void restartTheDead() throws InterruptedException {
        for (var service : Service.values()) {
            if (!ChildProcess.answersOk(suite.address(service).resolve("/q/health/live"))) {
                console.step(service.module() + " says it can't go on: started again");
                suite.restart(service);
                restarts.incrementAndGet();
            }
        }
    }

    int restarts() {
        return restarts.get();
    }
}
