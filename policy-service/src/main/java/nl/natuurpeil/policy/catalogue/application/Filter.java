package nl.natuurpeil.policy.catalogue.application;

import static java.util.stream.Collectors.toSet;

import java.util.EnumMap;
import java.util.Map;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a kind are asked for; all that is asked must hold.
 *
 * @param deadlines when something must be due, with the record or what belongs to it; null for any time or none
 */
public record Filter(Map<Facet, String> facets, @Nullable Days deadlines) {

    public Filter {
        facets = Map.copyOf(facets);
    }

    public static Filter none() {
        return new Filter(Map.of(), null);
    }

    /** Asks for a value as well; null asks for nothing. */
    public Filter and(Facet facet, @Nullable String value) {
        if (value == null) {
            return this;
        }
        var more = new EnumMap<Facet, String>(Facet.class);
        more.putAll(facets);
        more.put(facet, value);
        return new Filter(more, deadlines);
    }

    /** Returns whether the record is asked for. */
    public boolean passes(CatalogueRecord record, CatalogueAt catalogue) {
        return hasFacets(record, catalogue) && hasDeadline(record, catalogue);
    }

    private boolean hasFacets(CatalogueRecord record, CatalogueAt catalogue) {
        if (facets.isEmpty()) {
            return true;
        }
        var values = new Facets(catalogue).of(record).collect(toSet());
        return facets.entrySet().stream()
                .allMatch(wanted -> values.contains(new Facet.Value(wanted.getKey(), wanted.getValue()))
                        || values.contains(new Facet.Value(wanted.getKey(), Facet.ANY)));
    }

    private boolean hasDeadline(CatalogueRecord record, CatalogueAt catalogue) {
        var days = deadlines;
        return days == null || new Timeline(catalogue).of(record).anyMatch(point -> days.include(point.by()));
    }
}
