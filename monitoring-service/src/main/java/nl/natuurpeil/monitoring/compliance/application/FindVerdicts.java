package nl.natuurpeil.monitoring.compliance.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import org.jspecify.annotations.Nullable;

/** Reads verdicts as the documents they were written as. */
public interface FindVerdicts {

    /** The place of a verdict in the lists: by obligation, area, then newest first. */
    record Place(String obligation, String area, int sequence) {}

    /**
     * What to list.
     *
     * @param superseded whether those that hold no longer are listed too
     * @param asOf the moment whose verdicts are listed; now if none is given
     */
    record Wanted(
            @Nullable String obligation,
            @Nullable String area,
            @Nullable Status status,
            boolean superseded,
            @Nullable Instant asOf) {}

    /** The place of a pair in the list of changes. */
    record PairPlace(String obligation, String area) {}

    /**
     * A verdict that took the place of another between two moments, as documents.
     *
     * @param before the one that held at the first moment; none if there was none yet
     */
    record Change(@Nullable String before, String after) {}

    /** Returns the document of a verdict, to the byte. */
    Optional<String> document(UUID id);

    /** Returns the newest verdict of a pair, of those made by a moment, that says just what the content is the hash of. */
    Optional<String> saying(Pair pair, String content, Instant by);

    List<String> list(Wanted wanted, Optional<Place> after, int most);

    /** Lists the pairs whose verdict at one moment is another than at an earlier one, in order of obligation and area. */
    List<Change> changes(Instant from, Instant to, Optional<PairPlace> after, int most);
}
