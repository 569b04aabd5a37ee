package nl.natuurpeil.local.process;

import java.util.function.Consumer;

/**
 * Runs programs that do one thing and end, such as Maven.
 *
 * @param teardown stops them when the launcher stops
 * @param book writes them down, so that a next run finds them when the launcher was cut off
 */
public record Work(Teardown teardown, Consumer<ChildProcess> book) {

    /** Runs a program to its end and returns its exit code. */
    public int run(ChildProcess.Command command) throws InterruptedException {
        var child = teardown.add(Teardown.Stage.WORK, ChildProcess.start(command));
        try {
            book.accept(child);
            return child.await();
        } finally {
            teardown.remove(Teardown.Stage.WORK, child);
        }
    }
}
