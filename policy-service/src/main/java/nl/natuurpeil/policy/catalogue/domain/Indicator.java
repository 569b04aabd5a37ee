package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;
import nl.natuurpeil.policy.rule.domain.ImpossibleContent;

/** What is measured, in what unit, and which datasets may hold its values. */
public record Indicator(
        RecordId id,
        Label title,
        Label summary,
        Unit unit,
        Direction direction,
        Aggregation aggregation,
        List<Dataset> datasets,
        List<Evidence> evidence)
        implements CatalogueRecord {

    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN
    }

    /** How values of areas make the value of the area above them: added up, or not at all. */
    public enum Aggregation {
        SUM,
        NONE
    }

    /** The unit of every value of the indicator. */
    public record Unit(String ucum, Label label) {}

    public Indicator {
        datasets = List.copyOf(datasets);
        evidence = List.copyOf(evidence);
        ImpossibleContent.unless(
                datasets.stream().map(Dataset::code).distinct().count() == datasets.size(),
                "a dataset is listed twice");
    }
}
