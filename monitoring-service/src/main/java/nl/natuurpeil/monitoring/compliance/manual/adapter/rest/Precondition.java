package nl.natuurpeil.monitoring.compliance.manual.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.regex.Pattern;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;
import org.jspecify.annotations.Nullable;

/** The version of a manual judgement as its entity tag, and what a writer must know of it. */
final class Precondition {

    private static final Pattern TAG = Pattern.compile("\"v([0-9]{1,9})\"");

    /** No judgement has it. */
    private static final int NEVER = -1;

    private Precondition() {}

    static EntityTag tag(ManualJudgement judgement) {
        return new EntityTag("v" + judgement.version());
    }

    /**
     * Reads which version the sender knows of: 0 for none, by {@code If-None-Match: *}; any other tag never matches.
     *
     * @throws HttpProblem 428 when the sender does not say
     */
    static int seen(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        if (ifMatch != null && !ifMatch.isBlank() && !ifMatch.strip().equals("*")) {
            var tag = TAG.matcher(ifMatch.strip());
            return tag.matches() ? Integer.parseInt(tag.group(1)) : NEVER;
        }
        if (ifMatch == null && ifNoneMatch != null && ifNoneMatch.strip().equals("*")) {
            return 0;
        }
        throw HttpProblem.builder()
                .withType(URI.create("/errors/precondition-required"))
                .withTitle("Voorwaarde nodig / precondition required")
                .withStatus(Status.PRECONDITION_REQUIRED)
                .withDetail("If-Match with the ETag of the judgement as you read it is needed,"
                        + " or If-None-Match: * where there was none")
                .build();
    }
}
