package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import org.yaml.snakeyaml.nodes.Node;

/** What is found while reading one document: its faults and the records it names, in the order of reading. */
final class YamlFaults {

    /** Tells an author where something stands. */
    @FunctionalInterface
    interface Places {

        String of(Node node);

        /** The place of a field that should have been in the node, or is null there. */
        default String ofMissing(Node node, String name) {
            return of(node);
        }
    }

    /** A fault and where it stands. */
    record Found(String place, String sentence) {}

    /** A record that is named, and where. */
    record Mention(String place, Reference record) {}

    private final String document;
    private final Places places;
    private final List<Found> found = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** Tells of a file by its lines, as editors and compilers write it. */
    YamlFaults(String file) {
        this(file, node -> file + ":" + (node.getStartMark().getLine() + 1));
    }

    YamlFaults(String document, Places places) {
        this.document = document;
        this.places = places;
    }

    void add(Node at, String sentence) {
        found.add(new Found(places.of(at), sentence));
    }

    void add(String sentence) {
        found.add(new Found(document, sentence));
    }

    void addMissing(Node in, String name) {
        found.add(new Found(places.ofMissing(in, name), name + " is required"));
    }

    void mention(Node at, Reference record) {
        mentions.add(new Mention(places.of(at), record));
    }

    String location(Node node) {
        return places.of(node);
    }

    int count() {
        return found.size();
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    List<String> sentences() {
        return found.stream()
                .map(fault -> fault.place() + ": " + fault.sentence())
                .toList();
    }
}
