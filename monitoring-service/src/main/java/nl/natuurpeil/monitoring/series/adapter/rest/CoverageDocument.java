package nl.natuurpeil.monitoring.series.adapter.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.util.List;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.series.application.Series;
import nl.natuurpeil.monitoring.series.domain.Point;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;

/**
 * CoverageJSON 1.0 of a time series: one axis, time, with the begin of each measurement and its begin and end as bounds.
 *
 * <p>It is no {@code PointSeries}: that needs the coordinates of the point, and areas and monitoring points are known
 * here by their codes only.
 */
final class CoverageDocument {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final int BYTES_OF_A_POINT = 40;

    private final JsonGenerator json;
    private final Series series;
    private final List<Point> points;

    private CoverageDocument(JsonGenerator json, Series series, List<Point> points) {
        this.json = json;
        this.series = series;
        this.points = points;
    }

    /**
     * Returns the document.
     *
     * @throws BadInput when two measurements begin at the same moment, which an axis can't
     */
    static byte[] of(Series series, List<Point> points) throws IOException {
        for (var i = 1; i < points.size(); i++) {
            if (points.get(i).begins() == points.get(i - 1).begins()) {
                throw new BadInput(new Fault(
                        "Accept",
                        "not-a-coverage",
                        "two measurements begin at " + UtcText.of(points.get(i).begins())
                                + ", which CoverageJSON can't tell; ask for another format"));
            }
        }
        var bytes = new ByteArrayBuilder(1000 + BYTES_OF_A_POINT * points.size());
        try (var json = JSON.createGenerator(bytes)) {
            new CoverageDocument(json, series, points).write();
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        var limits = points.stream().anyMatch(point -> point.limit() != null);
        json.writeStartObject();
        json.writeStringField("type", "Coverage");
        json.writeStringField("id", "/monitoring/v1/series/" + series.id());
        domain();
        json.writeObjectFieldStart("parameters");
        parameter();
        if (limits) {
            limitParameter();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("ranges");
        values();
        if (limits) {
            limits();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void domain() throws IOException {
        json.writeObjectFieldStart("domain");
        json.writeStringField("type", "Domain");
        json.writeObjectFieldStart("axes");
        json.writeObjectFieldStart("t");
        json.writeArrayFieldStart("values");
        for (var point : points) {
            json.writeString(UtcText.of(point.begins()));
        }
        json.writeEndArray();
        if (!points.stream().allMatch(Point::isMoment)) {
            json.writeArrayFieldStart("bounds");
            for (var point : points) {
                json.writeString(UtcText.of(point.begins()));
                json.writeString(UtcText.of(point.ends()));
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("referencing");
        json.writeStartObject();
        array("coordinates", "t");
        json.writeObjectFieldStart("system");
        json.writeStringField("type", "TemporalRS");
        json.writeStringField("calendar", "Gregorian");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void parameter() throws IOException {
        json.writeObjectFieldStart("value");
        json.writeStringField("type", "Parameter");
        observed(label(), label());
        json.writeObjectFieldStart("unit");
        if (series.key().indicator() == null) {
            json.writeStringField("symbol", series.unit());
        } else {
            json.writeObjectFieldStart("symbol");
            json.writeStringField("value", series.unit());
            json.writeStringField("type", "http://www.opengis.net/def/uom/UCUM/");
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private String label() {
        var aquo = series.key().aquo();
        return aquo == null ? String.valueOf(series.key().indicator()) : label(aquo);
    }

    private static String label(AquoIdentification aquo) {
        var subject = aquo.parameter() == null ? aquo.taxon() : aquo.parameter();
        return aquo.quantity() + (subject == null ? "" : " " + subject) + " " + aquo.condition();
    }

    private void limitParameter() throws IOException {
        json.writeObjectFieldStart("limit");
        json.writeStringField("type", "Parameter");
        observed("limietsymbool: < of >, de waarde is een grens", "limit symbol: < or >, the value is a bound");
        json.writeEndObject();
    }

    private void observed(String nl, String en) throws IOException {
        json.writeObjectFieldStart("observedProperty");
        json.writeObjectFieldStart("label");
        json.writeStringField("nl", nl);
        json.writeStringField("en", en);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void values() throws IOException {
        range("value", "float");
        for (var point : points) {
            if (point.isGap()) {
                json.writeNull();
            } else {
                json.writeNumber(NumberText.of(point));
            }
        }
        endRange();
    }

    private void limits() throws IOException {
        range("limit", "string");
        for (var point : points) {
            json.writeString(point.limit() == null ? null : point.limit().symbol());
        }
        endRange();
    }

    private void range(String name, String type) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", "NdArray");
        json.writeStringField("dataType", type);
        array("axisNames", "t");
        json.writeArrayFieldStart("shape");
        json.writeNumber(points.size());
        json.writeEndArray();
        json.writeArrayFieldStart("values");
    }

    private void endRange() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void array(String name, String only) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeString(only);
        json.writeEndArray();
    }
}
