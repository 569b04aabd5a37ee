package nl.natuurpeil.policy.catalogue.adapter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.natuurpeil.policy.rule.domain.Baseline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a later value is compared with; a year or a date, as {@code kind} says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Baseline",
        description = "Uitgangswaarde / baseline: YEAR has `year`, DATE and INDEX_100_AT have `date`")
public record BaselineDocument(
        @Schema(enumeration = {"YEAR", "DATE", "INDEX_100_AT"})
        String kind,

        @Nullable Integer year,
        @Nullable LocalDate date) {

    static BaselineDocument from(Baseline baseline) {
        return switch (baseline) {
            case Baseline.Year year -> new BaselineDocument("YEAR", year.year(), null);
            case Baseline.Date date -> new BaselineDocument("DATE", null, date.date());
            case Baseline.IndexHundredAt index -> new BaselineDocument("INDEX_100_AT", null, index.date());
        };
    }
}
