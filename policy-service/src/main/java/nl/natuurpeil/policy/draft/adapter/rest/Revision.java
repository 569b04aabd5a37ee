package nl.natuurpeil.policy.draft.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.regex.Pattern;
import nl.natuurpeil.policy.draft.domain.Draft;
import org.jspecify.annotations.Nullable;

/** The revision of a draft as its entity tag. */
final class Revision {

    private static final Pattern TAG = Pattern.compile("\"r([0-9]{1,9})\"");

    /** No draft has it. */
    private static final int NONE = 0;

    private Revision() {}

    static EntityTag tag(Draft draft) {
        return new EntityTag("r" + draft.revision());
    }

    /**
     * Reads which revision the sender has seen; any other tag is one that never matches.
     *
     * @throws HttpProblem 428 when the sender does not say; {@code *} does not say either
     */
    static int seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw HttpProblem.builder()
                    .withType(URI.create("/errors/precondition-required"))
                    .withTitle("Voorwaarde nodig / precondition required")
                    .withStatus(Status.PRECONDITION_REQUIRED)
                    .withDetail("If-Match with the ETag of the draft as you read it is needed")
                    .build();
        }
        var tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.parseInt(tag.group(1)) : NONE;
    }
}
