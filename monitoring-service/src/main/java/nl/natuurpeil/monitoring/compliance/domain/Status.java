package nl.natuurpeil.monitoring.compliance.domain;

import nl.natuurpeil.monitoring.reference.domain.Label;

/** How an obligation stands, in the words of the Dutch national biodiversity dashboard, best first. */
public enum Status {
    SATISFIED("doel bereikt", "target met"),
    ON_TRACK("op koers", "on track"),
    EXTRA_EFFORT("extra inspanning nodig", "extra effort needed"),
    OUT_OF_SIGHT("raakt uit zicht", "slipping out of sight"),
    MISSED("niet gehaald (termijn verstreken)", "missed (deadline passed)"),
    INSUFFICIENT_DATA("te weinig informatie", "insufficient data"),
    NOT_APPLICABLE("niet van toepassing", "not applicable");

    private final Label label;

    Status(String nl, String en) {
        this.label = new Label(nl, en);
    }

    public Label label() {
        return label;
    }
}
