package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** What this service reads of {@code nl.natuurpeil.obligation-published.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObligationMessage(
        String code, int version, String instrument, ArticleMessage article, LabelMessage title, RuleMessage rule) {

    /** The place in the law; where the source document differs, the law holds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ArticleMessage(String law) {}

    public Obligation toObligation() {
        return new Obligation(code, version, instrument, article.law(), title.toLabel(), rule.toRule());
    }
}
