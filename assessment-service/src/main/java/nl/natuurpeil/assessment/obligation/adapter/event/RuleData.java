package nl.natuurpeil.assessment.obligation.adapter.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates and parts that rules of any type name. The type itself is not looked at: a rule type that is added to the
 * catalogue later must not stop obligations from coming in here, where nothing is judged.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RuleData(
        @Nullable LocalDate deadline,
        @Nullable LocalDate by,
        @Nullable LocalDate reverseBy,
        @Nullable LocalDate firstBy,
        @Nullable PeriodData period,
        @Nullable List<MilestoneData> milestones,
        @Nullable List<String> obligations) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PeriodData(@Nullable LocalDate to) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MilestoneData(@Nullable LocalDate by) {}

    List<LocalDate> deadlines() {
        var periodEnd = period == null ? null : period.to();
        var steps = milestones == null
                ? Stream.<LocalDate>empty()
                : milestones.stream().map(MilestoneData::by);
        return Stream.concat(Stream.of(deadline, by, reverseBy, firstBy, periodEnd), steps)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> parts() {
        return obligations == null ? List.of() : obligations;
    }
}
