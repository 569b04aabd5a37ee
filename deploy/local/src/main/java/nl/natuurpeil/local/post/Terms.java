package nl.natuurpeil.local.post;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for beside the rows.
 *
 * @param dataset of rows that name none
 * @param namespace of rows that name none
 * @param reason why values are corrected
 */
public record Terms(
        Conflict conflict,
        Mode mode,
        boolean dryRun,
        @Nullable String dataset,
        @Nullable String namespace,
        @Nullable String reason) {

    /** What becomes of a row whose key or time is taken by another value. */
    public enum Conflict {
        REJECT,
        KEEP,
        CORRECT
    }

    /** Whether one refused row keeps all others out. */
    public enum Mode {
        PARTIAL,
        ATOMIC
    }

    /** As the query of the request, always in the same order; also what tells two requests with the same rows apart. */
    String query() {
        var asked = new LinkedHashMap<String, @Nullable String>();
        asked.put("conflict", conflict.name().toLowerCase(Locale.ROOT));
        asked.put("mode", mode.name().toLowerCase(Locale.ROOT));
        asked.put("dryRun", dryRun ? "true" : null);
        asked.put("dataset", dataset);
        asked.put("namespace", namespace);
        asked.put("reason", reason);
        return asked.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(Terms::encoded)
                .collect(Collectors.joining("&"));
    }

    private static String encoded(Map.Entry<String, @Nullable String> parameter) {
        return parameter.getKey() + "="
                + URLEncoder.encode(String.valueOf(parameter.getValue()), StandardCharsets.UTF_8);
    }
}
