package nl.natuurpeil.monitoring.overview.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.natuurpeil.monitoring.overview.domain.Brief;
import nl.natuurpeil.monitoring.overview.domain.ByHand;
import nl.natuurpeil.monitoring.overview.domain.Picture;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** Where the picture is read from. */
public interface PictureSource {

    /** A picture, and what was committed by then, in the words of the store. */
    record Seen(String snapshot, Picture picture) {}

    /**
     * What was committed since.
     *
     * @param catalogue whether obligations or areas are other than before
     */
    record News(String snapshot, boolean catalogue, List<Brief> verdicts, List<ByHand> manual) {}

    Seen load();

    /** Returns what was committed since the snapshot; empty when nothing was. */
    Optional<News> since(String snapshot);

    /** Returns the picture with the obligations and areas of now. */
    Picture withCatalogueOfNow(Picture picture);

    /** Returns the verdicts as they held at the moment, beside the obligations and areas of now. */
    Picture asOf(Instant moment);

    /** Returns what is missing by each of the verdicts. */
    Map<UUID, List<Label>> missing(Collection<UUID> verdicts);
}
