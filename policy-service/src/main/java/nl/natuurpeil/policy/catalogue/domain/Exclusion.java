package nl.natuurpeil.policy.catalogue.domain;

import java.math.BigDecimal;
import java.util.List;
import nl.natuurpeil.policy.content.domain.ImpossibleContent;
import nl.natuurpeil.policy.content.domain.Label;

/**
 * Areas that may be left out of the total, in the baseline as well as later, lest leaving them out looks like a loss.
 *
 * @param allOf an area is left out only when each share is exceeded
 */
public record Exclusion(Label text, String article, List<MoreThan> allOf) {

    /** The indicator's share of the area is strictly more than this percentage. */
    public record MoreThan(String indicator, BigDecimal percent) {

        public MoreThan {
            ImpossibleContent.unless(
                    percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) < 0,
                    "a share of more than " + percent + " % can't be exceeded");
        }
    }

    public Exclusion {
        allOf = List.copyOf(allOf);
        ImpossibleContent.unless(!allOf.isEmpty(), "an exclusion needs at least one share");
    }
}
