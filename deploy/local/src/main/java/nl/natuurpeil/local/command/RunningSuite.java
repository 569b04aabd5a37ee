package nl.natuurpeil.local.command;

import java.util.Optional;
import nl.natuurpeil.local.Refusal;
import nl.natuurpeil.local.suite.RunRecord;

/** The suite that runs on a data folder, as other terminals see it. */
final class RunningSuite {

    private RunningSuite() {}

    static Optional<RunRecord> find(DataOption option) {
        return RunRecord.read(option.data())
                .filter(run -> run.launcher().running().isPresent());
    }

    static RunRecord require(DataOption option) {
        return find(option)
                .orElseThrow(() -> new Refusal(
                        "No suite runs on " + option.data().root() + ". Start one with " + option.again("run") + "."));
    }
}
