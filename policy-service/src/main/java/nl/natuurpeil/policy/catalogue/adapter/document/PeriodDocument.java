package nl.natuurpeil.policy.catalogue.adapter.document;

import java.time.LocalDate;
import nl.natuurpeil.policy.rule.domain.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of days, first and last included. */
@Schema(name = "Period", description = "Van en tot en met / first and last day")
public record PeriodDocument(LocalDate from, LocalDate to) {

    static PeriodDocument from(Period period) {
        return new PeriodDocument(period.from(), period.to());
    }
}
