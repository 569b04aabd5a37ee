package nl.natuurpeil.monitoring.measurement.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.domain.Indicator;

/** Checks a sent measurement against the catalogue and the areas, as far as its fields could be read. */
@ApplicationScoped
public class CheckMeasurement {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final Catalogue catalogue;
    private final Clock clock;

    public CheckMeasurement(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The fields that could be read; an empty one has been objected to already. */
    public record Draft(
            Optional<String> indicator,
            Optional<String> area,
            Optional<String> dataset,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<String> unit,
            Optional<BigDecimal> standardError) {}

    /**
     * Something the catalogue or the calendar has against the measurement.
     *
     * @param field JSON Pointer of the field
     */
    public record Objection(String field, String code, String detail) {}

    /** Returns all objections, none when it can be recorded. */
    public List<Objection> objectionsTo(Draft draft) {
        var objections = new ArrayList<Objection>();
        draft.area().ifPresent(area -> checkArea(area, objections));
        draft.indicator().ifPresent(code -> checkIndicator(code, draft, objections));
        checkPeriod(draft, objections);
        draft.standardError()
                .filter(error -> error.signum() < 0)
                .ifPresent(error -> objections.add(new Objection("/standardError", "negative", "can't be negative")));
        return objections;
    }

    private void checkArea(String area, List<Objection> objections) {
        if (catalogue.areas().find(area).isEmpty()) {
            objections.add(new Objection("/area", "unknown-area", "no area with code " + area + " is known"));
        }
    }

    private void checkIndicator(String code, Draft draft, List<Objection> objections) {
        var indicator = catalogue.findIndicator(code);
        if (indicator.isEmpty()) {
            objections.add(
                    new Objection("/indicator", "unknown-indicator", "no indicator with code " + code + " is known"));
            return;
        }
        checkUnit(indicator.get(), draft, objections);
        checkDataset(indicator.get(), draft, objections);
    }

    private static void checkUnit(Indicator indicator, Draft draft, List<Objection> objections) {
        draft.unit()
                .filter(unit -> !unit.equals(indicator.unit()))
                .ifPresent(unit -> objections.add(new Objection(
                        "/unit",
                        "wrong-unit",
                        indicator.code() + " is given in " + indicator.unit() + ", not in " + unit)));
    }

    private static void checkDataset(Indicator indicator, Draft draft, List<Objection> objections) {
        draft.dataset()
                .filter(dataset -> indicator.dataset(dataset).isEmpty())
                .ifPresent(dataset -> objections.add(new Objection(
                        "/dataset",
                        "unknown-dataset",
                        indicator.code() + " takes the datasets "
                                + indicator.datasets().stream()
                                        .map(Indicator.Dataset::code)
                                        .toList())));
    }

    private void checkPeriod(Draft draft, List<Objection> objections) {
        if (draft.from().isEmpty() || draft.to().isEmpty()) {
            return;
        }
        if (draft.to().get().isBefore(draft.from().get())) {
            objections.add(new Objection("/period/to", "order", "can't be before the first day of the period"));
        } else if (draft.to().get().isAfter(LocalDate.now(clock.withZone(NETHERLANDS)))) {
            objections.add(new Objection("/period/to", "future", "can't be in the future"));
        }
    }
}
