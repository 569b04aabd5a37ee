package nl.natuurpeil.policy.catalogue.adapter.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML text as a tree in which every node knows its line; no Java objects are made from tags. */
final class Yaml {

    private Yaml() {}

    /** Returns the one document of the text; a text that is no YAML is a fault. */
    static Optional<Node> read(String text, YamlFaults faults) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            var parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
            var document = new Composer(parser, new Resolver(), options).getSingleNode();
            if (document == null) {
                faults.add("is empty");
            }
            return Optional.ofNullable(document);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            faults.add("line " + (mark == null ? "?" : mark.getLine() + 1) + " is no YAML: " + e.getProblem());
            return Optional.empty();
        } catch (YAMLException e) {
            faults.add("is no YAML that is read here, anchors included: " + e.getMessage());
            return Optional.empty();
        }
    }
}
