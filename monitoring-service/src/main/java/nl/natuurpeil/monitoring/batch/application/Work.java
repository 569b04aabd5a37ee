package nl.natuurpeil.monitoring.batch.application;

import java.util.List;
import java.util.function.BooleanSupplier;
import nl.natuurpeil.monitoring.batch.application.Claims.Claim;
import nl.natuurpeil.monitoring.batch.domain.Reject;
import nl.natuurpeil.monitoring.batch.domain.RowCounts;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;

/**
 * A batch that is worked on.
 *
 * @param batch as it was when it was taken up
 * @param stopping whether this replica stops, so that the batch is left to another at the next checkpoint
 */
record Work(Claim claim, Batch batch, BooleanSupplier stopping) {

    /**
     * How it ends.
     *
     * @param counts what it ends with
     * @param bodyFaults of the body as a whole, beside those of rows
     */
    record End(Outcome outcome, RowCounts counts, List<Reject> bodyFaults) {

        static End of(Outcome outcome, RowCounts counts) {
            return new End(outcome, counts, List.of());
        }

        static End unusable(UnusableBody body, long done, RowCounts counts) {
            var faults = body.faults();
            var rejects = java.util.stream.IntStream.range(0, faults.size())
                    .mapToObj(i -> new Reject(body.row(), i + 1, faults.get(i), ""))
                    .toList();
            return new End(Outcome.unusable(body.row(), done, faults.getFirst().message()), counts, rejects);
        }
    }
}
