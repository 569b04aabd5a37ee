package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import nl.natuurpeil.monitoring.reference.domain.Area;

/** What this service reads of {@code nl.natuurpeil.area-published.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AreaMessage(String code, int version, Area.Kind kind, LabelMessage name, List<String> parents) {

    public Area toArea() {
        return new Area(code, kind, name.toLabel(), parents);
    }
}
