package nl.natuurpeil.assessment.language.adapter;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import nl.natuurpeil.assessment.language.domain.Label;

/** A text in Dutch and English as it comes in an event; a third language may be added to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LabelData(String nl, String en) {

    public LabelData {
        requireNonNull(nl, "nl is missing");
        requireNonNull(en, "en is missing");
    }

    public Label toLabel() {
        return new Label(nl, en);
    }
}
