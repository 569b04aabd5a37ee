package nl.natuurpeil.local.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What another program took for the same work, recorded earlier; medians of three runs where there were three.
 *
 * @param work name of the case
 * @param size of the data
 * @param seconds in the method itself
 * @param processSeconds of the whole process
 * @param peakMebibytes most memory the process held
 * @param slope overall multiplicative slope it found
 */
record Peer(
        String work,
        String size,
        String program,
        double seconds,
        OptionalDouble processSeconds,
        OptionalDouble peakMebibytes,
        OptionalDouble slope) {

    static List<Peer> all() {
        var resource = Objects.requireNonNull(Peer.class.getResourceAsStream("/bench/peers.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows.stream().map(Peer::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Peer withoutSlope() {
        return new Peer(work, size, program, seconds, processSeconds, peakMebibytes, OptionalDouble.empty());
    }

    private static Peer of(NamedCsvRecord row) {
        return new Peer(
                row.getField("case"),
                row.getField("size"),
                row.getField("program"),
                Double.parseDouble(row.getField("seconds")),
                optional(row.getField("process_seconds")),
                optional(row.getField("peak_mib")),
                optional(row.getField("slope")));
    }

    private static OptionalDouble optional(String text) {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
