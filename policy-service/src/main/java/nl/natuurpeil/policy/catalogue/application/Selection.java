package nl.natuurpeil.policy.catalogue.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a kind are asked for.
 *
 * @param facets what all of them must have
 * @param after code the list begins after; null for the start
 * @param limit how many at most
 */
public record Selection(Map<Facet, String> facets, @Nullable String after, int limit) {

    public Selection {
        facets = Map.copyOf(facets);
    }

    public static Selection everything() {
        return new Selection(Map.of(), null, Integer.MAX_VALUE);
    }
}
