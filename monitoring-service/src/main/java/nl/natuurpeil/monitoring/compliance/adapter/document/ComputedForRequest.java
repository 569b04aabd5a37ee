package nl.natuurpeil.monitoring.compliance.adapter.document;

import java.time.Instant;
import java.time.LocalDate;
import nl.natuurpeil.monitoring.reference.domain.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Says of a verdict that it was computed for a request and is kept nowhere.
 *
 * @param validOn the day whose rule and areas it was judged by
 * @param asOf the moment whose knowledge it rests on
 */
@Schema(name = "ComputedForRequest")
public record ComputedForRequest(LocalDate validOn, Instant asOf, Label note) {

    public static ComputedForRequest of(LocalDate validOn, Instant asOf) {
        return new ComputedForRequest(
                validOn,
                asOf,
                new Label(
                        "Berekend voor dit verzoek en niet bewaard: naar de regel en de gebieden van validOn, op de cijfers die "
                                + "op asOf bekend waren over wat toen voorbij was.",
                        "Computed for this request and not kept: by the rule and the areas of validOn, on the figures known at "
                                + "asOf about what was over by that day."));
    }
}
