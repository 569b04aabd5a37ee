package nl.natuurpeil.assessment.area.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.assessment.area.domain.AreaKind;
import nl.natuurpeil.assessment.area.domain.AreaVersion;
import nl.natuurpeil.assessment.area.domain.ParentLink;
import nl.natuurpeil.assessment.language.domain.Label;
import org.jspecify.annotations.Nullable;

/** Data of {@code nl.natuurpeil.area-published.v1}. */
public record AreaPublished(
        String code,
        int version,
        AreaKind kind,
        Label name,
        List<String> parents,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal hectares,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> replaces) {

    static final String TYPE = "nl.natuurpeil.area-published.v1";
    static final String TOPIC = "natuurpeil.assessment.areas";

    public static AreaPublished from(AreaVersion version) {
        var area = version.area();
        return new AreaPublished(
                area.code(),
                version.version(),
                area.kind(),
                area.name(),
                area.parents().stream().map(ParentLink::code).toList(),
                area.validFrom(),
                area.validTo(),
                area.hectares(),
                area.predecessors());
    }
}
