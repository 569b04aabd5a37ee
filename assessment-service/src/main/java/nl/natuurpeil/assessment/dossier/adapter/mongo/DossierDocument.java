package nl.natuurpeil.assessment.dossier.adapter.mongo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.SortedMap;
import nl.natuurpeil.assessment.dossier.domain.Dossier;
import nl.natuurpeil.assessment.dossier.domain.Dossier.AreaPart;
import nl.natuurpeil.assessment.dossier.domain.DossierSummary;
import nl.natuurpeil.assessment.verdict.domain.Status;
import org.bson.Document;

/** Turns dossiers into documents and back: {@code {_id: area code, revision, dossier: {…}}}. */
@ApplicationScoped
class DossierDocument {

    static final String ID = "_id";
    static final String REVISION = "revision";
    static final String CONTENT = "dossier";

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final ObjectMapper canonical;

    /** The part of a dossier that a list shows. */
    private record Shown(AreaPart area, SortedMap<Status, Integer> counts) {}

    DossierDocument(ObjectMapper json) {
        // While releases change over, a document may have a field that only the newer one knows.
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    Document from(Dossier dossier, long revision) {
        return new Document(ID, dossier.area().code())
                .append(REVISION, revision)
                .append(CONTENT, new Document(json.convertValue(dossier, FIELDS)));
    }

    Dossier toDossier(Document document) {
        return json.convertValue(document.get(CONTENT), Dossier.class);
    }

    /** Reads what {@link MongoDossiers#list} asks for, which is not the whole document. */
    DossierSummary toSummary(Document document) {
        var shown = json.convertValue(document.get(CONTENT), Shown.class);
        return new DossierSummary(
                shown.area().code(), shown.area().kind(), shown.area().name(), shown.counts());
    }

    /** JSON with sorted keys of everything but the revision; any document has one, also a damaged one. */
    String canonical(Document document) {
        var lasting = new Document(document);
        lasting.remove(REVISION);
        try {
            return canonical.writeValueAsString(lasting);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored dossier can't be written as JSON", e);
        }
    }
}
