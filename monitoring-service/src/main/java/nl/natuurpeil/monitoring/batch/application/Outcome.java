package nl.natuurpeil.monitoring.batch.application;

import nl.natuurpeil.monitoring.batch.domain.BatchState;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * How a batch ended.
 *
 * @param detail what there is to say about it
 */
public record Outcome(BatchState state, @Nullable Label detail) {

    static final Outcome COMPLETED = new Outcome(BatchState.COMPLETED, null);
    static final Outcome DRY_RUN = new Outcome(
            BatchState.COMPLETED, new Label("proef: er is niets vastgelegd", "dry run: nothing was recorded"));

    /** Whether every row of it was read. */
    public boolean readAll() {
        return state == BatchState.COMPLETED;
    }

    static Outcome heldBack(long refused) {
        return new Outcome(
                BatchState.FAILED,
                new Label(
                        "geweigerde rijen: " + refused + ", daarom is er niets vastgelegd (mode=atomic)",
                        "refused rows: " + refused + ", so nothing was recorded (mode=atomic)"));
    }

    static Outcome cancelled(long rows) {
        return new Outcome(
                BatchState.CANCELLED,
                new Label(
                        "afgebroken na rij " + rows + "; wat daarvoor kwam is verwerkt",
                        "cancelled after row " + rows + "; what came before it was dealt with"));
    }

    static Outcome cancelledWithNothing() {
        return new Outcome(
                BatchState.CANCELLED,
                new Label("afgebroken; er is niets vastgelegd", "cancelled; nothing was recorded"));
    }

    static Outcome unusable(long row, long done, Label why) {
        return new Outcome(
                BatchState.FAILED,
                new Label(
                        "vanaf rij " + row + " niet te lezen: " + why.nl() + "; tot en met rij " + done + " verwerkt",
                        "can't be read from row " + row + ": " + why.en() + "; dealt with up to row " + done));
    }

    static Outcome givenUp(long done) {
        return new Outcome(
                BatchState.FAILED,
                new Label(
                        "bij ons ging telkens iets mis na rij " + done + "; het logboek heeft het onder dit id",
                        "something kept failing on our side after row " + done + "; the log has it under this id"));
    }
}
