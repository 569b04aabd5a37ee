package nl.natuurpeil.policy.catalogue.domain;

import java.time.LocalDate;
import nl.natuurpeil.policy.content.domain.ImpossibleContent;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * Something due by a day, or within a time after something else whose day is not known yet.
 *
 * @param article where the law says so
 */
public record Deadline(
        Label what, @Nullable LocalDate by, @Nullable Label within, String article) {

    public Deadline {
        ImpossibleContent.unless(
                (by == null) != (within == null), "a deadline has either a day (by) or a time (within)");
    }
}
