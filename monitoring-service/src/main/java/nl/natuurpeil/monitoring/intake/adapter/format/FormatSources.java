package nl.natuurpeil.monitoring.intake.adapter.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.application.RowSource;
import nl.natuurpeil.monitoring.intake.application.RowSources;

/** The reader for each format. */
@ApplicationScoped
public class FormatSources implements RowSources {

    @Override
    public RowSource open(InputStream body, Format format) {
        return switch (format) {
            case JSON -> new JsonRows(new JsonElements(new ByteFeed(body)));
            case NDJSON -> new JsonRows(new JsonLines(new ByteFeed(body)));
            case CSV -> CsvRows.open(body);
        };
    }

    @Override
    public RowSource single(byte[] body) {
        return new JsonRows(new JsonWhole(body));
    }
}
