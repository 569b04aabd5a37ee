package nl.natuurpeil.monitoring.compliance.manual.adapter.rest;

import java.util.regex.Pattern;
import nl.natuurpeil.monitoring.compliance.application.Touched.Pair;

/** Obligation and area as one id, as in {@code NHV-8-1b.GM0855}. */
final class PairId {

    private static final Pattern ID = Pattern.compile("([A-Za-z0-9][A-Za-z0-9-]*)\\.([A-Z0-9]+)");

    private PairId() {}

    /** Anything else is the id of nothing. */
    static Pair parse(String id) {
        var parts = ID.matcher(id);
        if (!parts.matches()) {
            throw Answers.unknown();
        }
        return new Pair(parts.group(1), parts.group(2));
    }
}
