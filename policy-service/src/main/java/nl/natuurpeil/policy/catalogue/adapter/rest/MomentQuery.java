package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import nl.natuurpeil.policy.catalogue.application.Moment;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** At which point in both times the catalogue is read; without it today, with all that is known. */
public class MomentQuery {

    @QueryParam("validOn")
    @Parameter(
            description = "Dag waarop het geldt, standaard vandaag / day on which it holds, today by default",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String validOn;

    @QueryParam("asOf")
    @Parameter(
            description = "Wat op dat tijdstip bekend was, standaard alles / what was known then, all by default",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable
    String asOf;

    /** Reads the moment, keeping what is wrong with it. */
    Moment moment(Clock clock, QueryFaults faults) {
        var day = faults.read(() -> new QueryText("validOn", validOn).date());
        var known = faults.read(() -> new QueryText("asOf", asOf).instant());
        return new Moment(day.orElseGet(() -> Moment.today(clock).validOn()), known.orElse(null));
    }
}
