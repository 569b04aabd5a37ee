package nl.natuurpeil.monitoring.series.adapter.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.natuurpeil.monitoring.measurement.domain.AquoIdentification;
import nl.natuurpeil.monitoring.series.application.Series;
import nl.natuurpeil.monitoring.series.domain.Point;
import org.jspecify.annotations.Nullable;

/** Series and their latest values as JSON, written as the bytes that go out. */
final class SeriesJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final int BYTES_OF_A_SERIES = 512;

    /** Goes up when the same series are written in another way. */
    private static final long EDITION = 1;

    private SeriesJson() {}

    /** A series as {@link SeriesResponse} describes it. */
    static byte[] one(Series series) {
        return written(1, json -> write(json, series));
    }

    /** A page as {@link SeriesResponse.SeriesPage} describes it. */
    static byte[] page(List<Series> page) {
        return written(page.size(), json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("items");
            for (var series : page) {
                write(json, series);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** A tag of what is written of these series: it changes with each revision, and costs no look at the bytes. */
    static EntityTag tag(List<Series> page) {
        long mixed = EDITION;
        for (var series : page) {
            mixed = mix(mixed ^ mix(series.number() + ((long) page.size() << 32)) ^ series.revision());
        }
        return new EntityTag(Long.toHexString(mixed));
    }

    /** Spreads what differs in any bit over all of them (finalizer of SplitMix64). */
    private static long mix(long bits) {
        var once = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        var twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }

    /** What the measurements are of, within an object that is open. */
    static void head(JsonGenerator json, Series series) throws IOException {
        json.writeStringField("series", series.id());
        json.writeStringField("unit", series.unit());
        json.writeNumberField("revision", series.revision());
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static byte[] written(int series, Writing writing) {
        var bytes = new ByteArrayBuilder(BYTES_OF_A_SERIES * series);
        try (var json = JSON.createGenerator(bytes)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Series series) throws IOException {
        var key = series.key();
        json.writeStartObject();
        json.writeStringField("id", series.id());
        json.writeStringField("indicator", key.indicator());
        aquo(json, key.aquo());
        json.writeStringField("area", key.area());
        json.writeFieldName("point");
        if (key.point() == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("namespace", key.point().namespace());
            json.writeStringField("localId", key.point().localId());
            json.writeEndObject();
        }
        json.writeStringField("dataset", key.dataset());
        json.writeStringField("unit", series.unit());
        json.writeStringField("recordedAt", UtcText.of(series.recordedAt()));
        json.writeNumberField("measurements", series.measurements());
        json.writeStringField("firstBegins", series.firstBegins() == null ? null : UtcText.of(series.firstBegins()));
        latest(json, series.latest());
        json.writeNumberField("revision", series.revision());
        json.writeStringField("changedAt", UtcText.of(series.changedAt()));
        json.writeEndObject();
    }

    private static void aquo(JsonGenerator json, @Nullable AquoIdentification aquo) throws IOException {
        json.writeFieldName("aquo");
        if (aquo == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("quantity", aquo.quantity());
        json.writeStringField("parameter", aquo.parameter());
        json.writeStringField("taxon", aquo.taxon());
        json.writeStringField("unit", aquo.unit());
        json.writeStringField("condition", aquo.condition());
        json.writeStringField("compartment", aquo.compartment());
        json.writeStringField("method", aquo.method());
        json.writeEndObject();
    }

    private static void latest(JsonGenerator json, @Nullable Point latest) throws IOException {
        json.writeFieldName("latest");
        if (latest == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("begins", UtcText.of(latest.begins()));
        json.writeStringField("ends", UtcText.of(latest.ends()));
        number(json, "value", latest.isGap() ? null : NumberText.of(latest));
        json.writeStringField(
                "limit", latest.limit() == null ? null : latest.limit().symbol());
        number(
                json,
                "standardError",
                Double.isNaN(latest.standardError()) ? null : NumberText.of(latest.standardError()));
        json.writeStringField("status", latest.status().name());
        json.writeStringField("quality", latest.quality());
        json.writeStringField("text", latest.text());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable String number) throws IOException {
        json.writeFieldName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }
}
