package nl.natuurpeil.monitoring.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.measurement.domain.SeriesKey;
import org.jspecify.annotations.Nullable;

/** Takes a body apart and checks each row by what holds when it comes in. */
@ApplicationScoped
public class ReadRows implements RowReader, ReadSingle {

    private final RowSources sources;
    private final References references;
    private final KnownSeries known;
    private final Settings settings;
    private final Clock clock;

    public ReadRows(RowSources sources, References references, KnownSeries known, Settings settings, Clock clock) {
        this.sources = sources;
        this.references = references;
        this.known = known;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Iterator<Row> read(InputStream body, Format format, Defaults defaults) {
        if (format == Format.CSV && defaults.dataset() == null) {
            throw new UnusableBody(0, FaultCode.DATASET_NEEDED.in("dataset"));
        }
        var checks = new CheckRow(references.now(), known, settings, clock, defaults, format == Format.CSV);
        return new Rows(sources.open(body, format), checks);
    }

    @Override
    public Row read(byte[] body, Defaults defaults) {
        var raw = new RawRow();
        if (!sources.single(body).next(raw)) {
            throw new UnusableBody(0, FaultCode.EMPTY_BODY.in(""));
        }
        return new CheckRow(references.now(), known, settings, clock, defaults, false).check(raw);
    }

    @Override
    public String unit(SeriesKey series) {
        var indicator = references.now().indicators().get(String.valueOf(series.indicator()));
        return indicator == null ? Objects.requireNonNull(series.aquo()).unit() : indicator.unit();
    }

    /** Reads a row when asked for it, and none ahead. */
    private static final class Rows implements Iterator<Row> {

        private final RowSource source;
        private final CheckRow check;
        private final RawRow raw = new RawRow();
        private @Nullable Row next;
        private boolean ended;

        private Rows(RowSource source, CheckRow check) {
            this.source = source;
            this.check = check;
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                ended = !source.next(raw);
                next = ended ? null : check.check(raw);
            }
            return next != null;
        }

        @Override
        public Row next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            var row = next;
            next = null;
            return row;
        }
    }
}
