package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import nl.natuurpeil.monitoring.reference.domain.Label;

/** A label as the events carry it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LabelMessage(String nl, String en) {

    Label toLabel() {
        return new Label(nl, en);
    }
}
