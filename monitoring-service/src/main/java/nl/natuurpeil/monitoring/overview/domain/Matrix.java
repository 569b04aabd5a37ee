package nl.natuurpeil.monitoring.overview.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * Obligations against areas.
 *
 * @param cells for each obligation its verdicts in the order of the areas; null where there is none, or none wanted
 * @param manual what people judged of the cells shown, as far as it holds
 */
public record Matrix(
        List<Obligation> obligations,
        List<Place> areas,
        List<List<@Nullable Brief>> cells,
        List<ByHand> manual,
        Facets facets) {

    /**
     * An area and the province it lies in.
     *
     * @param province its own code for a province; none for what is larger
     */
    public record Place(Area area, @Nullable String province) {}

    /**
     * How many verdicts there are by each value of a filter, under all other filters: what there would be if that one
     * were chosen.
     */
    public record Facets(
            Map<Status, Integer> statuses,
            Map<String, Integer> obligations,
            Map<String, Integer> provinces,
            Map<Area.Kind, Integer> kinds) {}

    public static Matrix of(Picture picture, Wanted wanted, LocalDate today) {
        return new MatrixMaker(picture, wanted).make(today);
    }
}
