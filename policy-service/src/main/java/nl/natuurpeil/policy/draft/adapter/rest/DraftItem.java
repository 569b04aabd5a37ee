package nl.natuurpeil.policy.draft.adapter.rest;

import java.time.Instant;
import java.util.List;
import nl.natuurpeil.platform.http.Cursor;
import nl.natuurpeil.policy.draft.domain.Draft;
import nl.natuurpeil.policy.draft.domain.Person;
import nl.natuurpeil.policy.draft.domain.Review;
import nl.natuurpeil.policy.draft.domain.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft in a list. */
@Schema(name = "DraftItem", description = "Een concept in het kort / a draft in short")
record DraftItem(
        long id,
        @Schema(examples = "obligation") String kind,
        String code,

        @Schema(enumeration = {"OPEN", "PUBLISHED", "REJECTED", "WITHDRAWN"})
        String state,

        @Schema(description = "Waarom / why") String reason,

        @Schema(
                nullable = true,
                description = "Versie waarvan het uitgaat; leeg voor een nieuw record / null for a new one")
        @Nullable
        Integer basedOn,

        @Schema(nullable = true, description = "Eerdere versie die terugkomt / earlier version that comes back")
        @Nullable
        Integer restoreVersion,

        Who author,
        Instant createdAt,
        Instant changedAt,
        @Schema(nullable = true) @Nullable ReviewItem review,

        @Schema(nullable = true, description = "Versie in de catalogus / version in the catalogue") @Nullable
        Integer publishedVersion) {

    @Schema(name = "DraftList")
    record Page(List<DraftItem> items) {}

    /** Who acted; the subject of the token is kept, and not shown. */
    @Schema(name = "Person", description = "Wie / who")
    record Who(String name, String client) {

        static Who from(Person person) {
            return new Who(person.name(), person.client());
        }
    }

    /** What the reviewer said. */
    @Schema(name = "Review", description = "Beoordeling / review")
    record ReviewItem(
            Who reviewer, @Schema(nullable = true) @Nullable String remark, Instant at) {

        static ReviewItem from(Review review) {
            return new ReviewItem(Who.from(review.reviewer()), review.remark(), review.at());
        }
    }

    static DraftItem from(Draft draft) {
        var proposal = draft.proposal();
        return new DraftItem(
                draft.number(),
                draft.record().kind().word(),
                draft.record().code(),
                draft.state().name().name(),
                proposal.reason(),
                proposal.base().version(),
                proposal.restores(),
                Who.from(draft.author()),
                draft.createdAt(),
                draft.changedAt(),
                review(draft.state()),
                draft.state() instanceof State.Published published ? published.version() : null);
    }

    private static @Nullable ReviewItem review(State state) {
        return switch (state) {
            case State.Open _, State.Withdrawn _ -> null;
            case State.Rejected rejected -> ReviewItem.from(rejected.review());
            case State.Published published -> ReviewItem.from(published.review());
        };
    }

    static Cursor key(Draft draft) {
        return Cursor.of(String.valueOf(draft.number()));
    }
}
