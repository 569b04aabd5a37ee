package nl.natuurpeil.policy.content.domain;

/** The same text in Dutch and English. */
public record Label(String nl, String en) {

    public Label {
        ImpossibleContent.unless(!nl.isBlank() && !en.isBlank(), "a text is needed in both languages");
    }

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }
}
