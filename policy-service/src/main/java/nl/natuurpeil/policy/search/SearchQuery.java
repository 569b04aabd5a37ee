package nl.natuurpeil.policy.search;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.policy.catalogue.adapter.rest.QueryFaults;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.content.domain.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a client searches for, as it stands in the address. */
public class SearchQuery {

    private static final int LONGEST = 200;

    @QueryParam("q")
    @Parameter(
            required = true,
            description = "Woorden, code of artikel / words, code or article",
            example = "weidevogels",
            schema = @Schema(minLength = 1, maxLength = LONGEST))
    @Nullable
    String q;

    @QueryParam("kind")
    @Parameter(description = "Soort record / kind of record", example = "obligation")
    @Nullable
    String kind;

    /** Reads the question, keeping what is wrong with it. */
    Question question(Language language, QueryFaults faults) {
        var words = faults.read(this::words);
        var wanted = faults.read(this::kind);
        return new Question(words.orElse(""), language, wanted);
    }

    private String words() {
        var text = q == null ? "" : q.strip();
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(new Fault("q", "length", "must be 1 to " + LONGEST + " printable characters"));
        }
        return text;
    }

    private @Nullable Kind kind() {
        if (kind == null) {
            return null;
        }
        return Arrays.stream(Kind.values())
                .filter(known -> known.word().equals(kind))
                .findFirst()
                .orElseThrow(() -> new BadInput(new Fault(
                        "kind",
                        "unknown-value",
                        "must be one of "
                                + Arrays.stream(Kind.values()).map(Kind::word).toList())));
    }
}
