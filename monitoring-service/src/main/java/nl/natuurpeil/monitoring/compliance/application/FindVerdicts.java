package nl.natuurpeil.monitoring.compliance.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
     */
    record Wanted(
            @Nullable String obligation,
            @Nullable String area,
            @Nullable Status status,
            boolean superseded) {}

    /** Returns the document of a verdict, to the byte. */
    Optional<String> document(UUID id);

    List<String> list(Wanted wanted, Optional<Place> after, int most);
}
