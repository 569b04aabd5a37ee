package nl.natuurpeil.assessment.obligation.domain;

import nl.natuurpeil.assessment.language.domain.Label;

/** How hard an obligation binds. */
public enum BindingLevel {
    RESULT("resultaatsverplichting", "obligation of result"),
    EFFORT("inspanningsverplichting", "obligation of effort"),
    GUIDE_VALUE("streefwaarde", "guide value"),
    ADVICE("advies", "advice");

    private final Label label;

    BindingLevel(String nl, String en) {
        label = new Label(nl, en);
    }

    public Label label() {
        return label;
    }
}
