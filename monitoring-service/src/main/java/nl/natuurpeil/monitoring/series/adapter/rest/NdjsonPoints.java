package nl.natuurpeil.monitoring.series.adapter.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import nl.natuurpeil.monitoring.series.application.PointSink;
import nl.natuurpeil.monitoring.series.domain.Point;
import org.jspecify.annotations.Nullable;

/** A JSON object on a line for each measurement. */
final class NdjsonPoints implements PointSink, AutoCloseable {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final JsonGenerator json;

    NdjsonPoints(OutputStream body) throws IOException {
        json = JSON.createGenerator(body).setRootValueSeparator(null);
    }

    @Override
    public boolean take(Point point) throws IOException {
        json.writeStartObject();
        json.writeStringField("begins", UtcText.of(point.begins()));
        json.writeStringField("ends", UtcText.of(point.ends()));
        json.writeFieldName("value");
        if (point.isGap()) {
            json.writeNull();
        } else {
            json.writeNumber(NumberText.of(point));
        }
        field("limit", point.limit() == null ? null : point.limit().symbol());
        if (!Double.isNaN(point.standardError())) {
            json.writeFieldName("standardError");
            json.writeNumber(NumberText.of(point.standardError()));
        }
        json.writeStringField("status", point.status().name());
        field("quality", point.quality());
        field("text", point.text());
        json.writeEndObject();
        json.writeRaw('\n');
        return true;
    }

    /** What is not said is left out: it would be most of the bytes. */
    private void field(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
