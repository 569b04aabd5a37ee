package nl.natuurpeil.policy.catalogue.domain;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of records, in the order in which they are loaded and told of. */
public enum Kind {
    INSTRUMENT(Instrument.class),
    PROVISION(Provision.class),
    INDICATOR(Indicator.class),
    ACTOR(Actor.class),
    CONDITION(Condition.class),
    LANDSCAPE_TYPE(LandscapeType.class),
    MEASURE(Measure.class),
    OBLIGATION(Obligation.class),
    LINKAGE(Linkage.class),
    BOTTLENECK(Bottleneck.class),
    PRACTICE(Practice.class),
    STEP_PLAN(StepPlan.class),
    NORM(Norm.class),
    REMARK(Remark.class);

    private final Class<? extends CatalogueRecord> type;

    Kind(Class<? extends CatalogueRecord> type) {
        this.type = type;
    }

    /** The kind of records of a type. */
    public static Kind of(Class<? extends CatalogueRecord> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is no kind of record"));
    }

    public Class<? extends CatalogueRecord> type() {
        return type;
    }

    /** The kind as it stands in event ids, addresses and sentences, such as {@code landscape-type}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
