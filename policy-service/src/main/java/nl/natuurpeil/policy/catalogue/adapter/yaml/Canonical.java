package nl.natuurpeil.policy.catalogue.adapter.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A record's source as JSON with sorted names and texts for values: the same for the same content, however it was laid
 * out, and itself YAML again.
 */
final class Canonical {

    private Canonical() {}

    static String text(Node node) {
        return json(node).toString();
    }

    static String hash(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(Node node) {
        return switch (node) {
            case MappingNode mapping -> object(mapping);
            case SequenceNode sequence -> {
                var array = JsonNodeFactory.instance.arrayNode();
                sequence.getValue().forEach(item -> array.add(json(item)));
                yield array;
            }
            case ScalarNode scalar ->
                JsonNodeFactory.instance.textNode(scalar.getValue().strip());
            default -> throw new IllegalArgumentException("anchors are not read: " + node);
        };
    }

    /** Leaves out what is null: an absent field means the same. */
    private static JsonNode object(MappingNode mapping) {
        var object = JsonNodeFactory.instance.objectNode();
        mapping.getValue().stream()
                .filter(pair -> !pair.getValueNode().getTag().equals(Tag.NULL))
                .sorted(Comparator.comparing(Canonical::name))
                .forEach(pair -> object.set(name(pair), json(pair.getValueNode())));
        return object;
    }

    private static String name(NodeTuple pair) {
        return ((ScalarNode) pair.getKeyNode()).getValue();
    }
}
