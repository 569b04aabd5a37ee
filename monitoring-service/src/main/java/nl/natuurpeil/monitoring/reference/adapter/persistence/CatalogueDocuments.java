package nl.natuurpeil.monitoring.reference.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.reference.adapter.message.AreaMessage;
import nl.natuurpeil.monitoring.reference.adapter.message.IndicatorMessage;
import nl.natuurpeil.monitoring.reference.adapter.message.ObligationMessage;
import nl.natuurpeil.monitoring.reference.application.CatalogueContent;
import nl.natuurpeil.monitoring.reference.application.CatalogueCopies.Kind;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;

/** Reads the copied documents. */
@ApplicationScoped
class CatalogueDocuments {

    private final ObjectMapper json;

    CatalogueDocuments(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Reads them all.
     *
     * @param rows revision, kind and document; one without kind and document if there is none yet
     */
    CatalogueContent read(List<Object[]> rows) {
        Map<String, List<Object[]>> byKind =
                rows.stream().filter(row -> row[1] != null).collect(Collectors.groupingBy(row -> (String) row[1]));
        return new CatalogueContent(
                (UUID) rows.getFirst()[0],
                read(byKind, Kind.OBLIGATION, ObligationMessage.class)
                        .flatMap(message -> message.toJudged().stream())
                        .toList(),
                read(byKind, Kind.INDICATOR, IndicatorMessage.class)
                        .map(IndicatorMessage::toIndicator)
                        .collect(Collectors.toMap(Indicator::code, Function.identity())),
                new Areas(read(byKind, Kind.AREA, AreaMessage.class)
                        .map(AreaMessage::toArea)
                        .toList()));
    }

    private <T> Stream<T> read(Map<String, List<Object[]>> byKind, Kind kind, Class<T> type) {
        return byKind.getOrDefault(kind.name(), List.of()).stream().map(row -> read((String) row[2], type));
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a copied document can't be read as " + type.getSimpleName(), e);
        }
    }
}
