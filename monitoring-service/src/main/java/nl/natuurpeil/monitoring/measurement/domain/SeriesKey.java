package nl.natuurpeil.monitoring.measurement.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes a series: what is measured, where, and from which dataset. Figures of two datasets never share a series.
 *
 * @param indicator code in the catalogue; none for what serves no indicator
 * @param aquo what it is of by the Aquo standard; none for a figure that is given as an indicator's only
 * @param area code of the area the values stand for; none for a monitoring point that is in no known area
 * @param point where is measured; none for a figure of an area as a whole
 */
public record SeriesKey(
        @Nullable String indicator,
        @Nullable AquoIdentification aquo,
        @Nullable String area,
        @Nullable MonitoringPoint point,
        String dataset) {

    public SeriesKey {
        if (indicator == null && aquo == null) {
            throw new IllegalArgumentException("a series is of an indicator or has an Aquo identification");
        }
        if (area == null && point == null) {
            throw new IllegalArgumentException("a series is of an area or of a monitoring point");
        }
    }

    /** Returns the key of a figure of an area. */
    public static SeriesKey of(String indicator, String area, String dataset) {
        return new SeriesKey(indicator, null, area, null, dataset);
    }

    /**
     * Returns the identifier of the series, such as {@code urban-tree-canopy.GM0855.voorbeeld-boomkroon}. With an Aquo
     * identification or a monitoring point, the end is a hash of the whole key.
     */
    public String id() {
        if (aquo == null && point == null) {
            return indicator + "." + area + "." + dataset;
        }
        return Stream.of(subject(), point == null ? area : point.toString(), dataset, hash())
                .map(part -> Objects.requireNonNull(part).replaceAll("[^A-Za-z0-9_-]+", "-"))
                .collect(Collectors.joining("."));
    }

    private String subject() {
        if (indicator != null) {
            return indicator;
        }
        var what = Objects.requireNonNull(aquo);
        return Stream.of(what.quantity(), what.parameter(), what.taxon(), what.condition())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("-"));
    }

    private String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
