package nl.natuurpeil.monitoring.species.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.natuurpeil.trend.trim.SiteCount;

/** The example counts of skylarks, with what rtrim 2.3.1 makes of them (model 3, overdispersion, serial correlation). */
public final class SkylarkCounts {

    public static final String TAXON = "Alauda arvensis";

    /** Imputed index, 1984 = 100, of 1984 to 1991. */
    public static final double[] INDEX = {
        100,
        72.01485968785646,
        84.53640146172299,
        83.13657663752664,
        92.21380907478192,
        102.50489030788148,
        110.82247050446652,
        118.27868339146046
    };

    /** Standard errors of the index. */
    public static final double[] ERROR = {
        0,
        7.655023651403531,
        8.929979718047883,
        9.011033415249431,
        9.887020611096409,
        10.862848295065498,
        12.012441967746217,
        13.079751610288198
    };

    private SkylarkCounts() {}

    public static List<SiteCount> read() {
        try (var content = Objects.requireNonNull(SkylarkCounts.class.getResourceAsStream("/species/skylark.csv"))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> !cells[2].isEmpty())
                    .map(cells -> SiteCount.of(cells[0], Integer.parseInt(cells[1]), Double.parseDouble(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
