package nl.natuurpeil.policy.catalogue.domain;

import nl.natuurpeil.policy.content.domain.ImpossibleContent;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/** Figures of one origin for an indicator; those of two datasets are never mixed in one series. */
public record Dataset(
        String code,
        Label label,
        Origin origin,
        String source,
        @Nullable String licence) {

    static final String EXAMPLE_LABEL = "voorbeelddata, geen meting";

    /** Measured, or made up to show how things work. */
    public enum Origin {
        MEASURED,
        EXAMPLE
    }

    public Dataset {
        ImpossibleContent.unless(
                origin == Origin.MEASURED || label.nl().contains(EXAMPLE_LABEL),
                "dataset " + code + " is no measurement, so its label must say \"" + EXAMPLE_LABEL + "\"");
    }
}
