package nl.natuurpeil.policy.catalogue.adapter.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.natuurpeil.policy.catalogue.application.Facet;

/** A facet of a record as it is stored. */
@Embeddable
public record FacetColumns(@Enumerated(EnumType.STRING) Facet facet, String value) {

    static FacetColumns from(Facet.Value value) {
        return new FacetColumns(value.facet(), value.value());
    }
}
