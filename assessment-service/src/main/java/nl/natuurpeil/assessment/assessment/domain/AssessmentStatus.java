package nl.natuurpeil.assessment.assessment.domain;

import nl.natuurpeil.assessment.language.domain.Label;

/** How far an assessment is: the four steps of the toolbox's plan for Basiskwaliteit Natuur. */
public enum AssessmentStatus {
    MAPPING("in kaart brengen van de kwaliteit van het gebied", "mapping the quality of the area"),
    VISION("visie, doel en draagvlak", "vision, aim and support"),
    MEASURES("maatregelen", "measures"),
    MONITORING("monitoren, evalueren en bijsturen", "monitoring, evaluating and adjusting");

    private final Label label;

    AssessmentStatus(String nl, String en) {
        label = new Label(nl, en);
    }

    public Label label() {
        return label;
    }
}
