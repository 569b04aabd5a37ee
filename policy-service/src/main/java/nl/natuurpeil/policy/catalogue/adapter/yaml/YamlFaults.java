package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** The faults found in one file, in the order in which they were found. */
final class YamlFaults {

    private final String file;
    private final List<String> sentences = new ArrayList<>();

    YamlFaults(String file) {
        this.file = file;
    }

    void add(Node at, String sentence) {
        sentences.add(location(at) + ": " + sentence);
    }

    void add(String sentence) {
        sentences.add(file + ": " + sentence);
    }

    /** File and line, as editors and compilers write it. */
    String location(Node node) {
        return file + ":" + (node.getStartMark().getLine() + 1);
    }

    int count() {
        return sentences.size();
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
