package nl.natuurpeil.policy.catalogue.adapter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.natuurpeil.policy.rule.domain.Baseline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a later value is compared with; a year, a date or what a plan says, as {@code kind} tells. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Baseline",
        description = "Uitgangswaarde / baseline: YEAR has `year`, DATE and INDEX_100_AT have `date`, SET_IN_PLAN has"
                + " `what`")
public record BaselineDocument(
        @Schema(enumeration = {"YEAR", "DATE", "INDEX_100_AT", "SET_IN_PLAN"})
        String kind,

        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable LabelDocument what) {

    static BaselineDocument from(Baseline baseline) {
        return switch (baseline) {
            case Baseline.Year year -> new BaselineDocument("YEAR", year.year(), null, null);
            case Baseline.Date date -> new BaselineDocument("DATE", null, date.date(), null);
            case Baseline.IndexHundredAt index -> new BaselineDocument("INDEX_100_AT", null, index.date(), null);
            case Baseline.SetInPlan plan ->
                new BaselineDocument("SET_IN_PLAN", null, null, LabelDocument.from(plan.what()));
        };
    }

    static @Nullable BaselineDocument fromNullable(@Nullable Baseline baseline) {
        return baseline == null ? null : from(baseline);
    }
}
