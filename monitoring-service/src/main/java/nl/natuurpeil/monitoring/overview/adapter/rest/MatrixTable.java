package nl.natuurpeil.monitoring.overview.adapter.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.natuurpeil.monitoring.overview.domain.Brief;
import nl.natuurpeil.monitoring.overview.domain.ByHand;
import nl.natuurpeil.monitoring.overview.domain.Matrix;
import nl.natuurpeil.monitoring.overview.domain.Matrix.Place;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.jspecify.annotations.Nullable;

/** The matrix for a spreadsheet, a verdict on a line: UTF-8 with a byte order mark, semicolons, as Dutch ones open it. */
final class MatrixTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A spreadsheet would run what begins so. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final List<Label> TITLES = List.of(
            new Label("verplichting", "obligation"),
            new Label("artikel", "article"),
            new Label("titel", "title"),
            new Label("gebied", "area"),
            new Label("naam", "name"),
            new Label("soort gebied", "kind of area"),
            new Label("provincie", "province"),
            new Label("status", "status"),
            new Label("status in woorden", "status in words"),
            new Label("uitkomst", "outcome"),
            new Label("verplicht of indicatief", "owed or indicative"),
            new Label("beoordeeld", "judged at"),
            new Label("voorbeelddata", "example data"),
            new Label("handmatige status", "manual status"),
            new Label("handmatig geldig tot en met", "manual valid until"),
            new Label("volgnummer", "sequence"),
            new Label("oordeel", "verdict"));

    private final Matrix matrix;
    private final boolean dutch;
    private final Map<String, ByHand> manual = new HashMap<>();

    private MatrixTable(Matrix matrix, boolean dutch) {
        this.matrix = matrix;
        this.dutch = dutch;
        matrix.manual().forEach(byHand -> manual.put(byHand.obligation() + "." + byHand.area(), byHand));
    }

    static byte[] csv(Matrix matrix, boolean dutch) {
        return new MatrixTable(matrix, dutch).write();
    }

    private byte[] write() {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(TITLES.stream().map(this::in).toList());
            for (int row = 0; row < matrix.obligations().size(); row++) {
                writeRow(csv, matrix.obligations().get(row), matrix.cells().get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void writeRow(CsvWriter csv, Obligation obligation, List<@Nullable Brief> verdicts) {
        for (int column = 0; column < verdicts.size(); column++) {
            var verdict = verdicts.get(column);
            if (verdict != null) {
                csv.writeRecord(line(obligation, matrix.areas().get(column), verdict).stream()
                        .map(value -> FORMULA.matcher(value).matches() ? "'" + value : value)
                        .toList());
            }
        }
    }

    private List<String> line(Obligation obligation, Place place, Brief verdict) {
        var byHand = manual.get(verdict.obligation() + "." + verdict.area());
        return List.of(
                obligation.code(),
                obligation.article(),
                in(obligation.title()),
                place.area().code(),
                in(place.area().name()),
                place.area().kind().name(),
                place.province() == null ? "" : place.province(),
                verdict.status().name(),
                in(verdict.status().label()),
                verdict.outcome().name(),
                verdict.standing().name(),
                verdict.judgedAt().toString(),
                in(verdict.example() ? new Label("ja", "yes") : new Label("nee", "no")),
                byHand == null || byHand.status() == null
                        ? ""
                        : in(byHand.status().label()),
                byHand == null || byHand.validUntil() == null
                        ? ""
                        : byHand.validUntil().toString(),
                Integer.toString(verdict.sequence()),
                verdict.id().toString());
    }

    private String in(Label label) {
        return dutch ? label.nl() : label.en();
    }
}
