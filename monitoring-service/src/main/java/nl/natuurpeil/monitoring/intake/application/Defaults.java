package nl.natuurpeil.monitoring.intake.application;

import org.jspecify.annotations.Nullable;

/**
 * What holds for every row that does not say otherwise.
 *
 * @param namespace the organisation that sends; a row of another organisation is refused
 * @param dataset none when each row has to name its own
 */
public record Defaults(String namespace, @Nullable String dataset) {}
