package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import nl.natuurpeil.monitoring.reference.domain.Baseline;
import org.jspecify.annotations.Nullable;

/** A baseline; which field is there depends on its kind. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BaselineMessage(
        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable LabelMessage what) {

    Baseline toBaseline() {
        if (year != null) {
            return new Baseline.OfYear(year);
        }
        if (date != null) {
            return new Baseline.AtDate(date);
        }
        if (what != null) {
            return new Baseline.SetInPlan(what.toLabel());
        }
        throw new IllegalArgumentException("a baseline has a year, a date or what fixes it");
    }

    static @Nullable Baseline orNull(@Nullable BaselineMessage message) {
        return message == null ? null : message.toBaseline();
    }
}
