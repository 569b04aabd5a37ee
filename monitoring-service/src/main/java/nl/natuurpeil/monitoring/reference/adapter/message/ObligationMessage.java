package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/** What this service reads of {@code nl.natuurpeil.obligation-published.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObligationMessage(
        String code,
        int version,
        String instrument,
        ArticleMessage article,
        LabelMessage title,
        String scope,
        RuleMessage rule) {

    /** The only scope judged so far: verdicts over each area, water body or species must not be told of their total. */
    private static final String JUDGED_SCOPE = "NATIONAL_TOTAL";

    /** The place in the law; where the source document differs, the law holds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ArticleMessage(String law) {}

    /** Returns the obligation if its rule and scope are among those that can be judged here. */
    public Optional<Obligation> toJudged() {
        return rule.toJudged()
                .filter(_ -> scope.equals(JUDGED_SCOPE))
                .map(judged -> new Obligation(code, version, instrument, article.law(), title.toLabel(), judged));
    }
}
