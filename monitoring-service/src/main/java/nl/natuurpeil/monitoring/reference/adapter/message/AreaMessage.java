package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.monitoring.reference.domain.Area;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code nl.natuurpeil.area-published.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AreaMessage(
        String code,
        int version,
        Area.Kind kind,
        LabelMessage name,
        List<String> parents,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Double hectares,
        @Nullable List<String> replaces) {

    public Area toArea() {
        return new Area(
                code,
                kind,
                name.toLabel(),
                parents,
                validFrom,
                validTo,
                hectares,
                Objects.requireNonNullElse(replaces, List.of()));
    }
}
