package nl.natuurpeil.policy.catalogue.adapter.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.natuurpeil.policy.catalogue.application.RecordFormat;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;

/** Reads stored records with the same reader as the files; what later versions add must therefore be optional. */
@ApplicationScoped
public class YamlRecordFormat implements RecordFormat {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Override
    public CatalogueRecord read(Kind kind, String source) {
        var faults = new YamlFaults("stored " + kind.word());
        return Yaml.read(source, faults)
                .flatMap(node ->
                        RecordReader.read(kind, new YamlObject(node, faults)).map(CatalogueRecord.class::cast))
                .orElseThrow(() -> new IllegalStateException(String.join("\n", faults.sentences())));
    }

    @Override
    public SortedMap<String, String> values(String source) {
        var values = new TreeMap<String, String>();
        collect("", record(source), values);
        values.remove("version");
        return values;
    }

    /** An item of a list goes by its code where it has one, so that putting one before it changes nothing. */
    private static void collect(String path, JsonNode node, SortedMap<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                var key = node.get(i).path("code").asText(String.valueOf(i));
                collect(path + "[" + key + "]", node.get(i), values);
            }
        } else {
            values.put(path, node.asText());
        }
    }

    /** Replacing a field of the canonical form keeps its order of names. */
    @Override
    public String numbered(String source, int version) {
        return record(source).put("version", String.valueOf(version)).toString();
    }

    @Override
    public String unnumbered(String source) {
        var record = record(source);
        record.remove("version");
        return record.toString();
    }

    private static ObjectNode record(String source) {
        try {
            return (ObjectNode) JSON.readTree(source);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no record in its canonical form: " + source, e);
        }
    }
}
