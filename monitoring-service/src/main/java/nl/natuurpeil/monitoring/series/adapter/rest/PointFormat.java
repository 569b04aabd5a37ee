package nl.natuurpeil.monitoring.series.adapter.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/** What measurements can be read as. */
enum PointFormat {
    JSON(MediaType.APPLICATION_JSON),
    NDJSON(PointFormat.NDJSON_TYPE),
    CSV(PointFormat.CSV_TYPE),
    COVERAGE(PointFormat.COVERAGE_TYPE);

    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String CSV_TYPE = "text/csv";
    static final String COVERAGE_TYPE = "application/prs.coverage+json";

    private static final List<Variant> VARIANTS = Arrays.stream(values())
            .map(format -> new Variant(format.type(), (String) null, null))
            .toList();

    private final String type;

    PointFormat(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.valueOf(this == CSV ? type + ";charset=UTF-8;header=present" : type);
    }

    /** Returns the format the client likes best. */
    static PointFormat wantedBy(Request request) {
        var best = request.selectVariant(VARIANTS);
        if (best == null) {
            throw new NotAcceptableException();
        }
        return values()[VARIANTS.indexOf(best)];
    }
}
