package nl.natuurpeil.monitoring.compliance.application;

import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.domain.Outcome;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that took the place of another, or would.
 *
 * @param before the status that held; none if there was no verdict yet
 * @param verdict the new one; none where it was foreseen only
 */
public record Change(
        String obligation,
        String area,
        @Nullable Status before,
        Status after,
        Outcome outcome,
        @Nullable UUID verdict) {

    static Change made(Verdict verdict, @Nullable Status before) {
        return of(verdict, before, verdict.id());
    }

    static Change foreseen(Verdict verdict, @Nullable Status before) {
        return of(verdict, before, null);
    }

    private static Change of(Verdict verdict, @Nullable Status before, @Nullable UUID id) {
        return new Change(
                verdict.obligation().code(),
                verdict.area(),
                before,
                verdict.judgement().status(),
                verdict.judgement().outcome(),
                id);
    }
}
