package nl.natuurpeil.monitoring.compliance.domain;

import nl.natuurpeil.monitoring.reference.domain.Label;

/**
 * How likely a target is reached, in the words in which PBL, the Dutch environmental assessment agency, tells it in its
 * Balans van de Leefomgeving. PBL comes to them by expert judgement and states no percentages, as far as was found; here a
 * probability decides, with the bounds that IPCC gives such words (AR4, working group II, front matter F, 2007): 90, 66, 33
 * and 10 %.
 */
public enum Likelihood {
    HIGHLY_LIKELY(0.90, "wordt hoogstwaarschijnlijk gehaald", "is very likely reached"),
    LIKELY(0.66, "wordt waarschijnlijk gehaald", "is likely reached"),
    ABOUT_EVEN(0.33, "wordt ongeveer even waarschijnlijk wel als niet gehaald", "is about as likely reached as not"),
    UNLIKELY(0.10, "wordt waarschijnlijk niet gehaald", "is unlikely reached"),
    HIGHLY_UNLIKELY(0, "wordt hoogstwaarschijnlijk niet gehaald", "is very unlikely reached"),
    UNDETERMINED(Double.NaN, "is niet te voorspellen", "can't be forecast");

    private final double atLeast;
    private final Label label;

    Likelihood(double atLeast, String nl, String en) {
        this.atLeast = atLeast;
        this.label = new Label(nl, en);
    }

    public Label label() {
        return label;
    }

    static Likelihood of(double probability) {
        for (var one : values()) {
            if (probability >= one.atLeast) {
                return one;
            }
        }
        return UNDETERMINED;
    }
}
