package nl.natuurpeil.policy.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A law, directive, programme or plan. */
public record Instrument(
        RecordId id,
        Label title,
        Label summary,
        Form form,
        ArticleReference reference,
        @Nullable LocalDate inForceSince,
        List<Deadline> deadlines,
        List<Evidence> evidence)
        implements CatalogueRecord {

    /** What sort of instrument it is, which decides how it binds. */
    public enum Form {
        EU_REGULATION,
        EU_DIRECTIVE,
        NATIONAL_LAW,
        PROGRAMME,
        PLAN
    }

    public Instrument {
        deadlines = List.copyOf(deadlines);
        evidence = List.copyOf(evidence);
    }
}
