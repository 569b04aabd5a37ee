package nl.natuurpeil.monitoring.reference.domain;

/** On which side of a level a value must be; the level itself is enough on either. */
public enum Operator {
    AT_LEAST(new Label("ten minste", "at least")),
    AT_MOST(new Label("ten hoogste", "at most"));

    private final Label label;

    Operator(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }

    public boolean holds(double value, double level) {
        return switch (this) {
            case AT_LEAST -> value >= level;
            case AT_MOST -> value <= level;
        };
    }

    /** Which way values have to go. */
    public Better better() {
        return switch (this) {
            case AT_LEAST -> Better.HIGHER;
            case AT_MOST -> Better.LOWER;
        };
    }
}
