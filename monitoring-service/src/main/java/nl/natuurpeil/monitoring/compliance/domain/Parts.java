package nl.natuurpeil.monitoring.compliance.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.compliance.domain.Evidence.Value;

/**
 * What a total of many areas is made of. Named in every verdict it would make each as long as there are areas and years;
 * so the verdict has a hash of the list, which is kept apart, once for as many verdicts as rest on it.
 *
 * <p>The list has a line for each area: its code and its measurements. It comes in sections, so that a list in which one
 * measurement differs shares all others; its own content is the hash of each section, a line each.
 *
 * @param count how many areas
 * @param hash SHA-256 of the content of the list
 * @param sections the list itself; none where only the verdict was read
 */
public record Parts(int count, String hash, List<Section> sections) {

    /** So many areas are named in the verdict itself. */
    static final int NAMED = 10;

    private static final int AREAS_IN_A_SECTION = 64;

    /** Some of the lines and their hash. */
    public record Section(String hash, String lines) {

        private static Section of(String lines) {
            return new Section(sha256(lines), lines);
        }
    }

    public Parts {
        sections = List.copyOf(sections);
    }

    /** Returns the list of values, given in the order of their areas. */
    static Parts of(Map<String, Value> byCode) {
        var sections = new ArrayList<Section>();
        var lines = new StringBuilder();
        int areas = 0;
        for (var part : byCode.entrySet()) {
            line(lines, part.getKey(), part.getValue().measurements());
            areas++;
            if (areas % AREAS_IN_A_SECTION == 0 || areas == byCode.size()) {
                sections.add(Section.of(lines.toString()));
                lines.setLength(0);
            }
        }
        return new Parts(areas, sha256(content(sections)), sections);
    }

    private static void line(StringBuilder lines, String area, List<UUID> measurements) {
        lines.append(area);
        measurements.forEach(id -> lines.append(' ').append(id));
        lines.append('\n');
    }

    /** The content of the list: which sections it has. */
    public String content() {
        return content(sections);
    }

    private static String content(List<Section> sections) {
        return sections.stream().map(section -> section.hash() + "\n").collect(Collectors.joining());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
