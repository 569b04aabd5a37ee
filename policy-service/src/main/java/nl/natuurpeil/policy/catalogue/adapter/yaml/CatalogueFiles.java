package nl.natuurpeil.policy.catalogue.adapter.yaml;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.natuurpeil.policy.catalogue.application.CatalogueRefused;
import nl.natuurpeil.policy.catalogue.application.Release;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.References;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a release from a folder of the class path: {@code release.yaml} names its version, its files and perhaps the reason
 * for it, and each file holds lists of records by kind.
 */
public final class CatalogueFiles {

    private record Contents(String version, @Nullable String reason, List<String> files) {}

    private final String folder;
    private final List<Release.Entry> entries = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final IdentityHashMap<CatalogueRecord, String> locations = new IdentityHashMap<>();
    private final Set<Reference> unread = new HashSet<>();

    private CatalogueFiles(String folder) {
        this.folder = folder;
    }

    /**
     * Reads the release in the folder.
     *
     * @throws CatalogueRefused naming every fault in it, each with file and line
     */
    public static Release read(String folder) {
        return new CatalogueFiles(folder).read();
    }

    private Release read() {
        var contents = open("release.yaml").flatMap(this::contents);
        contents.ifPresent(release -> release.files().forEach(this::readFile));
        References.check(entries.stream().map(Release.Entry::record).toList(), unread)
                .forEach(broken -> faults.add(locations.get(broken.record()) + ": " + broken.sentence()));
        if (!faults.isEmpty()) {
            throw new CatalogueRefused(contents.map(Contents::version).orElse(folder), faults);
        }
        var release = contents.orElseThrow();
        return new Release(release.version(), release.reason(), entries);
    }

    private Optional<Contents> contents(Source source) {
        var fields = new YamlObject(source.document(), source.faults());
        var version = fields.required("version").text();
        var reason = fields.optional("reason").text();
        var files = fields.required("files").texts();
        var contents = fields.build(() -> new Contents(version.orElseThrow(), reason.orElse(null), files));
        faults.addAll(source.faults().sentences());
        return contents;
    }

    private void readFile(String name) {
        open(name).ifPresent(source -> {
            var lists = new YamlObject(source.document(), source.faults());
            for (var kind : Kind.values()) {
                lists.optional(listName(kind)).items().forEach(node -> readRecord(kind, node, source.faults()));
            }
            lists.build(() -> name);
            faults.addAll(source.faults().sentences());
        });
    }

    /** As the other names in the files: {@code landscapeTypes}. */
    private static String listName(Kind kind) {
        var words = kind.word().split("-");
        return words[0]
                + Arrays.stream(words).skip(1).map(CatalogueFiles::capitalised).collect(joining()) + "s";
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void readRecord(Kind kind, Node node, YamlFaults found) {
        RecordReader.read(kind, new YamlObject(node, found))
                .ifPresentOrElse(record -> keep(record, node, found.location(node)), () -> keepUnread(kind, node));
    }

    private void keep(CatalogueRecord record, Node node, String location) {
        var text = Canonical.text(node);
        locations.put(record, location);
        entries.add(new Release.Entry(record, text, Canonical.hash(text), location));
    }

    private void keepUnread(Kind kind, Node node) {
        new YamlObject(node, new YamlFaults("unread"))
                .required("code")
                .text()
                .ifPresent(code -> unread.add(new Reference(kind, code)));
    }

    private record Source(Node document, YamlFaults faults) {}

    private Optional<Source> open(String name) {
        var path = folder + "/" + name;
        var found = new YamlFaults(name);
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                faults.add(path + ": is not there");
                return Optional.empty();
            }
            var document = Yaml.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), found);
            if (document.isEmpty()) {
                faults.addAll(found.sentences());
            }
            return document.map(node -> new Source(node, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
