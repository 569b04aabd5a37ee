package nl.natuurpeil.monitoring.reference.adapter.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.reference.adapter.message.ReliefMessages.DerogationMessage;
import nl.natuurpeil.monitoring.reference.adapter.message.ReliefMessages.ExclusionMessage;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code nl.natuurpeil.obligation-published.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObligationMessage(
        String code,
        int version,
        String instrument,
        ArticleMessage article,
        LabelMessage title,
        BindingLevel bindingLevel,
        String scope,
        RuleMessage rule,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<ExclusionMessage> exclusions,
        @Nullable List<DerogationMessage> derogations) {

    /** The place in the law; where the source document differs, the law holds. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ArticleMessage(String law) {}

    /** Returns the obligation if its rule and scope are among those that can be judged here. */
    public Optional<Obligation> toJudged() {
        return judgedScope()
                .flatMap(over -> rule.toJudged().map(judged -> {
                    var force = new Obligation.Force(bindingLevel, over, validTo);
                    var relief = ReliefMessages.relief(exclusions, derogations);
                    return new Obligation(
                            code, version, instrument, article.law(), title.toLabel(), force, judged, relief);
                }));
    }

    /** None where the places it is owed in, such as water bodies or farms, are not known here. */
    private Optional<Scope> judgedScope() {
        return Arrays.stream(Scope.values())
                .filter(known -> known.name().equals(scope))
                .findFirst();
    }
}
