package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.natuurpeil.policy.catalogue.domain.Label;
import nl.natuurpeil.policy.rule.domain.ImpossibleContent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
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
        return faults.count() > faultsBefore ? Optional.empty() : attempt(value);
    }

    /** Makes a part of the value; content that contradicts itself is a fault. */
    <T> Optional<T> attempt(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (ImpossibleContent e) {
            faults.add(at, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    Optional<String> text(String name) {
        return required(name).flatMap(node -> scalar(name, node));
    }

    Optional<String> optionalText(String name) {
        return present(name).flatMap(node -> scalar(name, node));
    }

    Optional<Integer> integer(String name) {
        return text(name).flatMap(text -> converted(name, text, "a whole number", Integer::valueOf));
    }

    Optional<BigDecimal> number(String name) {
        return text(name).flatMap(text -> converted(name, text, "a number", BigDecimal::new));
    }

    Optional<BigDecimal> optionalNumber(String name) {
        return optionalText(name).flatMap(text -> converted(name, text, "a number", BigDecimal::new));
    }

    Optional<LocalDate> date(String name) {
        return text(name).flatMap(text -> converted(name, text, "a date as 2030-12-31", LocalDate::parse));
    }

    Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).flatMap(text -> converted(name, text, "a date as 2030-12-31", LocalDate::parse));
    }

    /** Reads true or false; absent is false. */
    boolean flag(String name) {
        return optionalText(name)
                .flatMap(text -> converted(name, text, "true or false", YamlObject::asFlag))
                .orElse(false);
    }

    <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        var known = "one of " + Arrays.toString(type.getEnumConstants());
        return text(name).flatMap(text -> converted(name, text, known, word -> Enum.valueOf(type, word)));
    }

    Optional<Label> label(String name) {
        return object(name, YamlObject::asLabel);
    }

    Optional<Label> optionalLabel(String name) {
        return present(name).flatMap(node -> asLabel(new YamlObject(node, faults)));
    }

    <T> Optional<T> object(String name, Function<YamlObject, Optional<T>> reader) {
        return required(name).flatMap(node -> reader.apply(new YamlObject(node, faults)));
    }

    List<String> texts(String name) {
        return required(name).stream()
                .flatMap(node -> items(name, node).stream())
                .flatMap(node -> scalar(name, node).stream())
                .toList();
    }

    /** Reads a list of mappings; absent is empty. */
    <T> List<T> objects(String name, Function<YamlObject, Optional<T>> reader) {
        var values = new ArrayList<T>();
        present(name).stream()
                .flatMap(node -> items(name, node).stream())
                .forEach(node -> reader.apply(new YamlObject(node, faults)).ifPresent(values::add));
        return List.copyOf(values);
    }

    /** The items of a list with their places; absent is empty. */
    List<Node> nodes(String name) {
        return present(name).map(node -> items(name, node)).orElse(List.of());
    }

    void fault(String name, String sentence) {
        faults.add(fields.getOrDefault(name, at), name + " " + sentence);
    }

    private static Optional<Label> asLabel(YamlObject object) {
        var nl = object.text("nl");
        var en = object.text("en");
        return object.build(() -> new Label(nl.orElseThrow(), en.orElseThrow()));
    }

    private static boolean asFlag(String text) {
        ImpossibleContent.unless(Set.of("true", "false").contains(text), text);
        return Boolean.parseBoolean(text);
    }

    private List<Node> items(String name, Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        fault(name, "must be a list");
        return List.of();
    }

    private Optional<String> scalar(String name, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        faults.add(node, name + " must be a text, number or date");
        return Optional.empty();
    }

    private <T> Optional<T> converted(String name, String text, String wanted, Function<String, T> conversion) {
        try {
            return Optional.of(conversion.apply(text));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            fault(name, "must be " + wanted + ", is " + text);
            return Optional.empty();
        }
    }

    private Optional<Node> required(String name) {
        var node = present(name);
        if (node.isEmpty() && at instanceof MappingNode) {
            fault(name, "is required");
        }
        return node;
    }

    private Optional<Node> present(String name) {
        read.add(name);
        return Optional.ofNullable(fields.get(name))
                .filter(node -> !node.getTag().equals(Tag.NULL));
    }
}
