package nl.natuurpeil.policy.catalogue.adapter.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** JSON as the tree the readers of YAML take, in which every node knows its JSON Pointer (RFC 6901). */
final class JsonTree implements YamlFaults.Places {

    private final Map<Node, String> pointers = new IdentityHashMap<>();

    Node of(JsonNode json) {
        return node(json, "");
    }

    @Override
    public String of(Node node) {
        return pointers.getOrDefault(node, "");
    }

    @Override
    public String ofMissing(Node node, String name) {
        return node instanceof MappingNode ? below(of(node), name) : of(node);
    }

    private Node node(JsonNode json, String pointer) {
        var node = switch (json.getNodeType()) {
            case OBJECT -> mapping(json, pointer);
            case ARRAY -> sequence(json, pointer);
            case NULL -> scalar(Tag.NULL, "null");
            default -> scalar(Tag.STR, json.asText());
        };
        pointers.put(node, pointer);
        return node;
    }

    private Node mapping(JsonNode json, String pointer) {
        var pairs = new ArrayList<NodeTuple>();
        json.properties()
                .forEach(field -> pairs.add(new NodeTuple(
                        scalar(Tag.STR, field.getKey()), node(field.getValue(), below(pointer, field.getKey())))));
        return new MappingNode(Tag.MAP, pairs, FlowStyle.FLOW);
    }

    private Node sequence(JsonNode json, String pointer) {
        var items = new ArrayList<Node>();
        json.forEach(item -> items.add(node(item, pointer + "/" + items.size())));
        return new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW);
    }

    private static Node scalar(Tag tag, String text) {
        return new ScalarNode(tag, text, null, null, ScalarStyle.DOUBLE_QUOTED);
    }

    private static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
