package nl.natuurpeil.monitoring.intake.application;

import java.util.Arrays;
import java.util.Optional;

/** How rows are written in a body. */
public enum Format {
    /** One array of objects. */
    JSON("application/json"),

    /** An object a line. */
    NDJSON("application/x-ndjson"),

    /** IM Metingen, in either of its header dialects. */
    CSV("text/csv");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Returns the format of a {@code Content-Type} without parameters. */
    public static Optional<Format> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(mediaType))
                .findFirst();
    }
}
