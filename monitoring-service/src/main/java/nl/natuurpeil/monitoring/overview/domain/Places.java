package nl.natuurpeil.monitoring.overview.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.overview.domain.Matrix.Place;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Areas;

/** All areas, each with its province. */
final class Places {

    private Places() {}

    static List<Place> of(Areas areas) {
        return Stream.of(Area.Kind.values())
                .flatMap(kind -> areas.ofKind(kind).stream())
                .map(area -> new Place(area, province(area, areas).orElse(null)))
                .toList();
    }

    private static Optional<String> province(Area area, Areas areas) {
        return areas.withAncestors(area.code()).stream()
                .filter(code -> areas.find(code)
                        .filter(found -> found.kind() == Area.Kind.PROVINCE)
                        .isPresent())
                .findFirst();
    }
}
