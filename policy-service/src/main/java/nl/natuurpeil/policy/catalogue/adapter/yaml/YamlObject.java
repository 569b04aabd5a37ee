package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.natuurpeil.policy.content.domain.ImpossibleContent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads a YAML mapping field by field. A field with a fault reads as empty and the fault is kept; {@link #build} makes
 * the value only when the whole mapping is sound, so within it every required field is present.
 */
final class YamlObject {

    private final Node at;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final YamlFaults faults;
    private final int faultsBefore;

    YamlObject(Node node, YamlFaults faults) {
        this.at = node;
        this.faults = faults;
        this.faultsBefore = faults.count();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> {
                var name = ((ScalarNode) pair.getKeyNode()).getValue();
                if (fields.putIfAbsent(name, pair.getValueNode()) != null) {
                    faults.add(pair.getKeyNode(), name + " is there twice");
                }
            });
        } else {
            faults.add(node, "must be a mapping of names to values");
        }
    }

    /** A field that must be there. */
    YamlField required(String name) {
        var node = present(name);
        if (node.isEmpty() && at instanceof MappingNode) {
            faults.addMissing(fields.getOrDefault(name, at), name);
        }
        return new YamlField(name, node, faults);
    }

    /** A field that may be absent. */
    YamlField optional(String name) {
        return new YamlField(name, present(name), faults);
    }

    /** Whether the field has a value. */
    boolean has(String name) {
        return present(name).isPresent();
    }

    /** Makes the value, unless there are faults in it; also names fields nobody asked for. */
    <T> Optional<T> build(Supplier<T> value) {
        fields.forEach((name, node) -> {
            if (!read.contains(name)) {
                faults.add(
                        node,
                        name + " is not known here; known are "
                                + read.stream().sorted().toList());
            }
        });
        return attempt(value);
    }

    /** Makes a part of the value; content that contradicts itself is a fault. */
    <T> Optional<T> attempt(Supplier<T> value) {
        if (faults.count() > faultsBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get());
        } catch (ImpossibleContent e) {
            faults.add(at, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Node> present(String name) {
        read.add(name);
        return Optional.ofNullable(fields.get(name))
                .filter(node -> !node.getTag().equals(Tag.NULL));
    }
}
