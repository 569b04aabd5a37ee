package nl.natuurpeil.policy.catalogue.domain;

import nl.natuurpeil.policy.rule.domain.ImpossibleContent;

/** The same text in Dutch and English. */
public record Label(String nl, String en) {

    public Label {
        ImpossibleContent.unless(!nl.isBlank() && !en.isBlank(), "a text is needed in both languages");
    }
}
