package nl.natuurpeil.monitoring.compliance.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.compliance.adapter.document.ComputedForRequest;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictJson;
import nl.natuurpeil.monitoring.compliance.application.JudgeThen;
import nl.natuurpeil.monitoring.compliance.application.JudgeThen.Answer;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.jspecify.annotations.Nullable;

/** Verdicts by the rule and the areas of a day. */
@ApplicationScoped
class VerdictsThen {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final JudgeThen judgeThen;
    private final ManualBeside manualBeside;
    private final Clock clock;

    VerdictsThen(JudgeThen judgeThen, ManualBeside manualBeside, Clock clock) {
        this.judgeThen = judgeThen;
        this.manualBeside = manualBeside;
        this.clock = clock;
    }

    /** The two times of a question: the day that is judged for, and the moment whose knowledge counts. */
    private record Times(LocalDate validOn, Instant asOf) {}

    /** Returns the document of the verdict, to the byte; none where obligation or area did not hold then. */
    Optional<String> document(Pair pair, String validOn, @Nullable String asOf) {
        return document(pair, times(validOn, asOf, new ArrayList<>()));
    }

    /** Returns the verdict as a list has it; it has one or none. */
    List<VerdictSummary> list(
            @Nullable String obligation,
            @Nullable String area,
            @Nullable Status status,
            boolean superseded,
            String validOn,
            @Nullable String asOf) {
        var faults = new ArrayList<Fault>();
        needed("obligation", obligation, faults);
        needed("area", area, faults);
        if (superseded) {
            faults.add(new Fault("superseded", "not-here", "one verdict at most holds on a day; leave it out"));
        }
        var times = times(validOn, asOf, faults);
        var pair = new Pair(String.valueOf(obligation), String.valueOf(area));
        var manual = manualBeside.of(List.of(pair), asOf == null ? null : times.asOf(), times.validOn());
        return document(pair, times).map(VerdictJson::read).stream()
                .filter(verdict -> status == null || verdict.status() == status)
                .map(verdict -> VerdictSummary.from(verdict, manual.get(pair)))
                .toList();
    }

    private Optional<String> document(Pair pair, Times times) {
        return judgeThen.judge(pair, times.validOn(), times.asOf()).map(answer -> switch (answer) {
            case Answer.Kept(var document) -> document;
            case Answer.Computed(var verdict) ->
                VerdictJson.write(
                        VerdictDocument.computed(verdict, ComputedForRequest.of(times.validOn(), times.asOf())));
        });
    }

    private static void needed(String parameter, @Nullable String given, List<Fault> faults) {
        if (given == null) {
            faults.add(new Fault(parameter, "required", "is required with validOn"));
        }
    }

    /** What is to come is known to nobody: neither the law of a later day nor the knowledge of a later moment. */
    private Times times(String validOn, @Nullable String asOf, List<Fault> faults) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var day = day(validOn, faults);
        var moment = asOf == null ? Optional.of(now) : Moment.tryParse("asOf", asOf, faults);
        if (day.filter(one -> one.isAfter(LocalDate.ofInstant(now, NETHERLANDS)))
                .isPresent()) {
            faults.add(new Fault("validOn", "future", "must not be later than today"));
        }
        if (moment.filter(now::isBefore).isPresent()) {
            faults.add(new Fault("asOf", "future", "must not be later than now"));
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new Times(day.orElseThrow(), moment.orElseThrow());
    }

    private static Optional<LocalDate> day(String text, List<Fault> faults) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            faults.add(new Fault("validOn", "not-a-date", "must be a date such as 2026-06-01"));
            return Optional.empty();
        }
    }
}
