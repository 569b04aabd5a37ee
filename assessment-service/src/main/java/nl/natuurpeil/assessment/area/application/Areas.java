package nl.natuurpeil.assessment.area.application;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import org.jspecify.annotations.Nullable;

/** The areas that are known; reading gives the version that holds now. */
public interface Areas {

    /**
     * What to list.
     *
     * @param kind only of this kind
     * @param parent only directly in the area with this code
     * @param after only codes that come after this one; empty for the start
     */
    record Filter(@Nullable AreaKind kind, @Nullable String parent, String after, int limit) {}

    /** Every area, by code. */
    List<AreaVersion> listAll();

    /** Areas that fit, by code. */
    List<AreaVersion> list(Filter filter);

    Optional<AreaVersion> find(String code);

    /** Adds a version; earlier ones stay. */
    void append(AreaVersion version);
}
