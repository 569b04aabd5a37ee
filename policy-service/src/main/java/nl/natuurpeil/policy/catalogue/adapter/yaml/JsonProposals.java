package nl.natuurpeil.policy.catalogue.adapter.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.application.Proposals;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.Validity;
import nl.natuurpeil.policy.content.domain.ContentFault;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what editors propose with the readers of the files. */
@ApplicationScoped
public class JsonProposals implements Proposals {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Override
    public Reading read(Reference record, String json) {
        var content = parse(json);
        var tree = new JsonTree();
        var node = tree.of(withHead(content, record.code()));
        var notes = new YamlFaults("", tree);
        var read = RecordReader.read(record.kind(), new YamlObject(node, notes));
        var faults = new ArrayList<>(faultsOfHead(content, record.code()));
        notes.found().forEach(found -> faults.add(new ContentFault(found.place(), "bad-content", found.sentence())));
        var sound = faults.isEmpty() ? sound(read.orElseThrow(), node, faults) : Optional.<Sound>empty();
        var mentions = notes.mentions().stream()
                .map(mention -> new Mention(mention.place(), mention.record()))
                .toList();
        return new Reading(sound, validity(node), mentions, faults);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + json, e);
        }
    }

    /** The code is that of the record, and the number is given on publication. */
    private static JsonNode withHead(JsonNode content, String code) {
        return content instanceof ObjectNode object
                ? object.deepCopy().put("code", code).put("version", 1)
                : content;
    }

    private static List<ContentFault> faultsOfHead(JsonNode content, String code) {
        var faults = new ArrayList<ContentFault>();
        if (content.has("version")) {
            faults.add(new ContentFault(
                    "/version", "counted-here", "the version is counted here when it is published; leave it out"));
        }
        if (content.has("code") && !content.path("code").asText().equals(code)) {
            faults.add(new ContentFault(
                    "/code", "other-record", "must be " + code + ", the code of the record, or left out"));
        }
        return faults;
    }

    /** What is stored must be readable for as long as there is a catalogue, so it is read once before it is taken. */
    private static Optional<Sound> sound(CatalogueRecord record, Node node, List<ContentFault> faults) {
        var source = Canonical.text(node);
        var unreadable = new YamlFaults("content");
        if (Yaml.read(source, unreadable).isEmpty()) {
            faults.add(new ContentFault("", "not-kept", "has characters that can't be kept, or too many of them"));
            return Optional.empty();
        }
        return Optional.of(new Sound(record, source, Canonical.hash(source)));
    }

    private static Optional<Validity> validity(Node node) {
        return node instanceof MappingNode
                ? CommonReader.validity(new YamlObject(node, new YamlFaults("validity", _ -> "")))
                : Optional.empty();
    }
}
