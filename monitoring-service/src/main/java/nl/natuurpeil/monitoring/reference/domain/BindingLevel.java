package nl.natuurpeil.monitoring.reference.domain;

/** How much an obligation binds. */
public enum BindingLevel {
    RESULT(new Label("resultaatsverplichting", "obligation of result")),
    EFFORT(new Label("inspanningsverplichting", "obligation of effort")),
    GUIDE_VALUE(new Label("streefwaarde", "guide value")),
    ADVICE(new Label("advies", "advice"));

    private final Label label;

    BindingLevel(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
