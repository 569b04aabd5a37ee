package nl.natuurpeil.local.post;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How measurements are written in a file. */
public enum Format {
    CSV("text/csv"),
    JSON("application/json"),
    NDJSON("application/x-ndjson");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** The format a file says it has; a compression may follow. */
    public static Optional<Format> ofName(String file) {
        var plain = Packing.ofName(file).map(packing -> packing.unpacked(file)).orElse(file);
        int dot = plain.lastIndexOf('.');
        var extension = dot < 0 ? "" : plain.substring(dot + 1).toUpperCase(Locale.ROOT);
        var known = extension.equals("JSONL") ? "NDJSON" : extension;
        return Arrays.stream(values())
                .filter(format -> format.name().equals(known))
                .findFirst();
    }
}
