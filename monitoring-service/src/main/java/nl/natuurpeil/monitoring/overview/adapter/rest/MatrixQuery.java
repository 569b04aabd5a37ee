package nl.natuurpeil.monitoring.overview.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.overview.domain.Wanted;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What of the matrix is asked for. A filter given more than once asks for any of its values. */
public class MatrixQuery {

    private static final String MANY = " (mag vaker / may be repeated)";

    @QueryParam("obligation")
    @Parameter(description = "Code van een verplichting / of an obligation" + MANY)
    @Nullable
    List<String> obligation;

    @QueryParam("article")
    @Parameter(description = "Artikel met wat eronder valt, zoals art. 11(2) / article and what is below it" + MANY)
    @Nullable
    List<String> article;

    @QueryParam("instrument")
    @Parameter(description = "Code van een instrument / of an instrument" + MANY)
    @Nullable
    List<String> instrument;

    @QueryParam("bindingLevel")
    @Parameter(
            description = "Bindendheid / how much it binds" + MANY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = BindingLevel.class))
    @Nullable
    List<String> bindingLevel;

    @QueryParam("indicator")
    @Parameter(description = "Code van een indicator waarnaar wordt gekeken / an indicator looked at" + MANY)
    @Nullable
    List<String> indicator;

    @QueryParam("area")
    @Parameter(description = "Code van een gebied / of an area" + MANY)
    @Nullable
    List<String> area;

    @QueryParam("kind")
    @Parameter(
            description = "Soort gebied / kind of area" + MANY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = Area.Kind.class))
    @Nullable
    List<String> kind;

    @QueryParam("province")
    @Parameter(description = "Code van een provincie, met wat erin ligt / a province and what lies in it" + MANY)
    @Nullable
    List<String> province;

    @QueryParam("status")
    @Parameter(
            description = "Status van het automatische oordeel / of the automatic verdict" + MANY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = Status.class))
    @Nullable
    List<String> status;

    @QueryParam("asOf")
    @Parameter(description = "Tijdstip in UTC waarop de oordelen golden / moment at which the verdicts held")
    @Nullable
    String asOf;

    /** What was asked. */
    record Asked(Wanted wanted, Optional<Instant> asOf) {}

    /**
     * Reads the query.
     *
     * @throws BadInput with every fault in it
     */
    Asked read() {
        var faults = new ArrayList<Fault>();
        var wanted = new Wanted(
                texts(obligation),
                texts(article),
                texts(instrument),
                constants("bindingLevel", bindingLevel, BindingLevel.class, faults),
                texts(indicator),
                texts(area),
                constants("kind", kind, Area.Kind.class, faults),
                texts(province),
                constants("status", status, Status.class, faults));
        var then = moment(faults);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new Asked(wanted, then);
    }

    private Optional<Instant> moment(List<Fault> faults) {
        try {
            return Optional.ofNullable(asOf).map(Instant::parse);
        } catch (DateTimeParseException e) {
            faults.add(new Fault("asOf", "not-a-moment", "must be a moment such as 2026-11-24T10:00:00Z"));
            return Optional.empty();
        }
    }

    private static Set<String> texts(@Nullable List<String> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    private static <E extends Enum<E>> Set<E> constants(
            String name, @Nullable List<String> values, Class<E> type, List<Fault> faults) {
        var known = EnumSet.allOf(type);
        var found = EnumSet.noneOf(type);
        for (var value : texts(values)) {
            known.stream()
                    .filter(constant -> constant.name().equals(value))
                    .findFirst()
                    .ifPresentOrElse(
                            found::add,
                            () -> faults.add(new Fault(
                                    name, "not-allowed", "must be one of " + Arrays.toString(known.toArray()))));
        }
        return found;
    }
}
