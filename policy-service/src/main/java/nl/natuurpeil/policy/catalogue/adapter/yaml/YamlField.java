package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.content.domain.ImpossibleContent;
import nl.natuurpeil.policy.content.domain.Label;
import nl.natuurpeil.policy.rule.domain.Fraction;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The value of one field; what can't be read as what is asked for is a fault and reads as empty. */
record YamlField(String name, Optional<Node> node, YamlFaults faults) {

    Optional<String> text() {
        return node.flatMap(this::scalar);
    }

    /** Reads the code of another record. */
    Optional<String> code(Kind kind) {
        return node.flatMap(value -> code(kind, value));
    }

    /** Reads a list of codes of other records; absent is empty. */
    List<String> codes(Kind kind) {
        return items().stream().flatMap(item -> code(kind, item).stream()).toList();
    }

    Optional<Integer> integer() {
        return converted("a whole number", Integer::valueOf);
    }

    Optional<BigDecimal> number() {
        return converted("a number", BigDecimal::new);
    }

    Optional<LocalDate> date() {
        return converted("a date as 2030-12-31", LocalDate::parse);
    }

    Optional<Fraction> fraction() {
        return converted("a fraction as 1/4, above 0 and up to 1", Fraction::parse);
    }

    /** Reads true or false; absent is false. */
    boolean flag() {
        return converted("true or false", YamlField::asFlag).orElse(false);
    }

    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        return converted("one of " + Arrays.toString(type.getEnumConstants()), word -> Enum.valueOf(type, word));
    }

    Optional<Label> label() {
        return object(YamlField::asLabel);
    }

    <T> Optional<T> object(Function<YamlObject, Optional<T>> reader) {
        return node.flatMap(value -> reader.apply(new YamlObject(value, faults)));
    }

    /** Reads a list of texts; absent is empty. */
    List<String> texts() {
        return items().stream().flatMap(item -> scalar(item).stream()).toList();
    }

    /** Reads a list of texts in both languages; absent is empty. */
    List<Label> labels() {
        return objects(YamlField::asLabel);
    }

    /** Reads a list of mappings; absent is empty. */
    <T> List<T> objects(Function<YamlObject, Optional<T>> reader) {
        return items().stream()
                .flatMap(item -> reader.apply(new YamlObject(item, faults)).stream())
                .toList();
    }

    /** The items of a list with their places; absent is empty. */
    List<Node> items() {
        return node.map(this::items).orElse(List.of());
    }

    private List<Node> items(Node value) {
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.add(value, name + " must be a list");
        return List.of();
    }

    private Optional<String> scalar(Node value) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        faults.add(value, name + " must be a text, number or date");
        return Optional.empty();
    }

    private Optional<String> code(Kind kind, Node value) {
        var code = scalar(value);
        code.ifPresent(named -> faults.mention(value, new Reference(kind, named)));
        return code;
    }

    private <T> Optional<T> converted(String wanted, Function<String, T> conversion) {
        return text().flatMap(text -> {
            try {
                return Optional.of(conversion.apply(text));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                faults.add(node.orElseThrow(), name + " must be " + wanted + ", is " + text);
                return Optional.empty();
            }
        });
    }

    private static Optional<Label> asLabel(YamlObject object) {
        var nl = object.required("nl").text();
        var en = object.required("en").text();
        return object.build(() -> new Label(nl.orElseThrow(), en.orElseThrow()));
    }

    private static boolean asFlag(String text) {
        ImpossibleContent.unless(Set.of("true", "false").contains(text), text);
        return Boolean.parseBoolean(text);
    }
}
