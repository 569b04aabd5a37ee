package nl.natuurpeil.policy.draft.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.adapter.rest.QueryFaults;
import nl.natuurpeil.policy.catalogue.adapter.rest.QueryText;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.draft.application.Drafts;
import nl.natuurpeil.policy.draft.domain.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What drafts can be selected by. */
public class DraftQuery {

    @QueryParam("state")
    @Parameter(
            description = "Hoe het staat / how it stands",
            schema = @Schema(enumeration = {"OPEN", "PUBLISHED", "REJECTED", "WITHDRAWN"}))
    @Nullable
    String state;

    @QueryParam("kind")
    @Parameter(description = "Soort record / kind of record", example = "obligation")
    @Nullable
    String kind;

    @QueryParam("code")
    @Parameter(description = "Code van het record / code of the record", example = "NHV-8-1b")
    @Nullable
    String code;

    /** Which drafts are asked for, and the number below which the page begins. */
    record Asked(Drafts.Wanted wanted, long before) {}

    /**
     * Reads the query.
     *
     * @throws BadInput naming all that is wrong with it
     */
    Asked read(Paging paging) {
        var faults = new QueryFaults();
        var wantedState = faults.read(() -> new QueryText("state", state).oneOf(State.Name.class))
                .map(State.Name::valueOf);
        var wantedKind = faults.read(this::kind);
        var wantedCode = faults.read(this::code);
        var before = faults.read(() -> before(paging));
        faults.read(paging::limit);
        faults.refuseIfAny();
        return new Asked(
                new Drafts.Wanted(wantedState.orElse(null), wantedKind.orElse(null), wantedCode.orElse(null)),
                before.orElse(Long.MAX_VALUE));
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

    private @Nullable String code() {
        if (code != null && code.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(new Fault("code", "control-character", "must have no control characters"));
        }
        return code;
    }

    private static long before(Paging paging) {
        try {
            return paging.after(1)
                    .map(cursor -> Long.valueOf(cursor.key().getFirst()))
                    .orElse(Long.MAX_VALUE);
        } catch (NumberFormatException e) {
            throw new BadInput(
                    new Fault("cursor", "not-a-cursor", "must be a cursor from the Link header of this list"));
        }
    }
}
