package nl.natuurpeil.monitoring.measurement.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.natuurpeil.monitoring.measurement.application.CheckMeasurement.Draft;
import nl.natuurpeil.monitoring.measurement.application.CheckMeasurement.Objection;
import nl.natuurpeil.monitoring.measurement.application.SentMeasurement;
import nl.natuurpeil.monitoring.measurement.domain.Details;
import nl.natuurpeil.monitoring.measurement.domain.Period;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import nl.natuurpeil.monitoring.measurement.domain.Span;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.JsonBody;

/** A posted measurement, field by field, with every fault found on the way. */
record MeasurementRequest(
        Optional<String> namespace,
        Optional<String> localId,
        Draft draft,
        Optional<BigDecimal> value,
        Optional<String> note,
        List<Fault> faults) {

    private static final int CODE_LENGTH = 100;
    private static final Set<String> FIELDS = Set.of(
            "namespace", "localId", "indicator", "area", "dataset", "period", "value", "unit", "standardError", "note");

    static MeasurementRequest read(JsonNode json) {
        var body = JsonBody.of(json, FIELDS);
        var namespace = body.text("namespace", CODE_LENGTH);
        var localId = body.text("localId", 200);
        var indicator = body.text("indicator", CODE_LENGTH);
        var area = body.text("area", CODE_LENGTH);
        var dataset = body.text("dataset", CODE_LENGTH);
        var period = body.object("period", Set.of("from", "to"));
        Optional<LocalDate> from = period.flatMap(days -> days.date("from"));
        Optional<LocalDate> to = period.flatMap(days -> days.date("to"));
        var value = body.number("value");
        var unit = body.text("unit", CODE_LENGTH);
        var draft = new Draft(indicator, area, dataset, from, to, unit, body.optionalNumber("standardError"));
        return new MeasurementRequest(namespace, localId, draft, value, body.optionalText("note", 1000), body.faults());
    }

    /**
     * Returns what is to be recorded.
     *
     * @throws BadInput with the faults of reading and the objections of the catalogue, if any
     */
    SentMeasurement orRefuse(List<Objection> objections) {
        var all = new ArrayList<>(faults);
        objections.forEach(objection -> all.add(new Fault(objection.field(), objection.code(), objection.detail())));
        if (!all.isEmpty()) {
            throw new BadInput(all);
        }
        return new SentMeasurement(
                namespace.orElseThrow(),
                localId.orElseThrow(),
                SeriesKey.of(
                        draft.indicator().orElseThrow(),
                        draft.area().orElseThrow(),
                        draft.dataset().orElseThrow()),
                Span.of(new Period(draft.from().orElseThrow(), draft.to().orElseThrow())),
                value.orElseThrow(),
                null,
                null,
                draft.standardError().orElse(null),
                Status.UNCHECKED,
                null,
                new Details(note.orElse(null), null, null, null, null, null, null, null));
    }
}
