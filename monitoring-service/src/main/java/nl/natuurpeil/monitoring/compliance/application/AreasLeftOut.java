package nl.natuurpeil.monitoring.compliance.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.domain.LeftOut;
import nl.natuurpeil.monitoring.compliance.domain.LeftOut.Share;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Exclusion;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.jspecify.annotations.Nullable;

/** Finds which parts of an area the law lets stay out of its total, by their shares. */
@ApplicationScoped
public class AreasLeftOut {

    private static final String PERCENT = "%";

    private final Catalogue catalogue;

    public AreasLeftOut(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns them; none where the obligation lets none stay out, or the area has no parts. */
    @Nullable
    LeftOut of(Obligation obligation, String area, Areas areas, EvidenceBook book) {
        var parts = areas.partsOf(area).stream()
                .flatMap(part -> part.newest().codes().stream())
                .toList();
        var exclusions = obligation.relief().exclusions();
        // One exclusion at most is known in law; a second one would be another list beside it.
        return exclusions.isEmpty() || parts.isEmpty()
                ? null
                : LeftOut.of(exclusions.getFirst(), parts, shares(exclusions.getFirst(), parts, book));
    }

    /** Only what is given in percent is a share. */
    private Map<String, Map<String, Share>> shares(Exclusion exclusion, List<String> parts, EvidenceBook book) {
        Map<String, Map<String, Share>> shares = new HashMap<>();
        exclusion.allOf().stream()
                .map(share -> catalogue.findIndicator(share.indicator()))
                .flatMap(Optional::stream)
                .filter(indicator -> indicator.unit().equals(PERCENT))
                .forEach(indicator -> shares.put(indicator.code(), book.newest(indicator, parts)));
        return shares;
    }
}
