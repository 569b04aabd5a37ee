package nl.natuurpeil.policy.draft.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.JsonBody;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.content.domain.ContentFault;
import nl.natuurpeil.policy.draft.application.ReviewDraft.Decision;
import nl.natuurpeil.policy.draft.application.Wish;
import org.jspecify.annotations.Nullable;

/** Reads what clients send about drafts; what is wrong with it is told together with what is wrong with the content. */
final class DraftBody {

    /** What a new draft is about and proposes. */
    record NewDraft(Reference record, Wish wish) {}

    /** What a reviewer says. */
    record ReviewBody(Decision decision, @Nullable String remark) {}

    private static final int MAX_TEXT = 2000;
    private static final Set<String> OF_A_CHANGE = Set.of("reason", "content", "restoreVersion", "basedOn");
    private static final Set<String> OF_A_DRAFT =
            Set.of("kind", "code", "reason", "content", "restoreVersion", "basedOn");

    private final JsonNode json;
    private final JsonBody fields;

    private DraftBody(@Nullable JsonNode json, Set<String> known) {
        this.fields = JsonBody.of(json, known);
        this.json = Objects.requireNonNull(json);
    }

    /**
     * Reads a new draft.
     *
     * @throws BadInput when it does not say of which record, so that nothing more can be read
     */
    static NewDraft draft(@Nullable JsonNode json) {
        var body = new DraftBody(json, OF_A_DRAFT);
        var kind = body.plainText("kind").flatMap(body::kind);
        var code = body.plainText("code");
        var wish = body.wish();
        if (kind.isEmpty() || code.isEmpty()) {
            throw new BadInput(body.fields.faults());
        }
        return new NewDraft(new Reference(kind.get(), code.get()), wish);
    }

    /** Reads what a draft is to propose from now on. */
    static Wish change(@Nullable JsonNode json) {
        return new DraftBody(json, OF_A_CHANGE).wish();
    }

    /**
     * Reads a review.
     *
     * @throws BadInput naming all that is wrong
     */
    static ReviewBody review(@Nullable JsonNode json) {
        var body = new DraftBody(json, Set.of("decision", "remark"));
        var decision = body.plainText("decision").flatMap(body::decision);
        var remark = body.fields.optionalText("remark", MAX_TEXT).filter(text -> body.isPlain("remark", text));
        if (decision.filter(Decision.REJECT::equals).isPresent() && remark.isEmpty()) {
            body.fields.fault("remark", "required", "is required to reject: say why");
        }
        if (!body.fields.faults().isEmpty()) {
            throw new BadInput(body.fields.faults());
        }
        return new ReviewBody(decision.orElseThrow(), remark.orElse(null));
    }

    private Wish wish() {
        var reason = plainText("reason");
        var content = Optional.ofNullable(json.get("content")).filter(node -> !node.isNull());
        var restoreVersion = versionNumber("restoreVersion");
        var basedOn = versionNumber("basedOn");
        return new Wish(
                reason.orElse(""),
                content.map(JsonNode::toString).orElse(null),
                restoreVersion.orElse(null),
                basedOn.orElse(null),
                fields.faults().stream()
                        .map(fault -> new ContentFault(fault.pointer(), fault.code(), fault.detail()))
                        .toList());
    }

    private Optional<Kind> kind(String word) {
        return oneOf("kind", word, Kind.values(), Kind::word);
    }

    private Optional<Decision> decision(String word) {
        return oneOf("decision", word, Decision.values(), Decision::name);
    }

    private <T> Optional<T> oneOf(String name, String word, T[] values, Function<T, String> wordOf) {
        var found = Arrays.stream(values)
                .filter(value -> wordOf.apply(value).equals(word))
                .findFirst();
        if (found.isEmpty()) {
            fields.fault(
                    name,
                    "unknown-value",
                    "must be one of " + Arrays.stream(values).map(wordOf).toList());
        }
        return found;
    }

    private Optional<Integer> versionNumber(String name) {
        return fields.optionalNumber(name).flatMap(number -> {
            try {
                return Optional.of(number.stripTrailingZeros()).map(BigDecimal::intValueExact);
            } catch (ArithmeticException e) {
                fields.fault(name, "type", "must be the number of a version");
                return Optional.empty();
            }
        });
    }

    private Optional<String> plainText(String name) {
        return fields.text(name, MAX_TEXT).filter(text -> isPlain(name, text));
    }

    private boolean isPlain(String name, String text) {
        boolean plain = text.codePoints().allMatch(c -> c == '\n' || !Character.isISOControl(c));
        if (!plain) {
            fields.fault(name, "control-character", "must have no control characters");
        }
        return plain;
    }
}
