package nl.natuurpeil.assessment.obligation.adapter.event;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.assessment.language.adapter.LabelData;
import nl.natuurpeil.assessment.obligation.domain.Actor;
import nl.natuurpeil.assessment.obligation.domain.Article;
import nl.natuurpeil.assessment.obligation.domain.BindingLevel;
import nl.natuurpeil.assessment.obligation.domain.ConditionFamily;
import nl.natuurpeil.assessment.obligation.domain.Obligation;
import nl.natuurpeil.assessment.obligation.domain.ServedCondition;
import org.jspecify.annotations.Nullable;

/** Data of {@code nl.natuurpeil.obligation-published.v1}; fields that are not needed here are passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObligationPublished(
        String code,
        int version,
        String instrument,
        ArticleData article,
        LabelData title,
        BindingLevel bindingLevel,
        String scope,
        String certainty,
        RuleData rule,
        List<ConditionData> conditions,
        List<ActorData> actors,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public ObligationPublished {
        requireNonNull(code, "code is missing");
        requireNonNull(instrument, "instrument is missing");
        requireNonNull(article, "article is missing");
        requireNonNull(title, "title is missing");
        requireNonNull(bindingLevel, "bindingLevel is missing");
        requireNonNull(scope, "scope is missing");
        requireNonNull(certainty, "certainty is missing");
        requireNonNull(rule, "rule is missing");
        requireNonNull(conditions, "conditions is missing");
        requireNonNull(actors, "actors is missing");
        requireNonNull(validFrom, "validFrom is missing");
        if (version < 1) {
            throw new IllegalArgumentException("version must count from 1");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ArticleData(
            String law, @Nullable String seed, @Nullable String celex, boolean differs) {
        ArticleData {
            requireNonNull(law, "law is missing");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ConditionData(ConditionFamily family, LabelData parameter) {
        ConditionData {
            requireNonNull(family, "family is missing");
            requireNonNull(parameter, "parameter is missing");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ActorData(String code, LabelData role) {
        ActorData {
            requireNonNull(code, "code is missing");
            requireNonNull(role, "role is missing");
        }
    }

    public Obligation toObligation() {
        return new Obligation(
                code,
                version,
                instrument,
                new Article(article.law(), article.seed(), article.celex(), article.differs()),
                title.toLabel(),
                bindingLevel,
                scope,
                certainty,
                rule.deadlines(),
                rule.parts(),
                conditions.stream()
                        .map(condition -> new ServedCondition(
                                condition.family(), condition.parameter().toLabel()))
                        .toList(),
                actors.stream()
                        .map(actor -> new Actor(actor.code(), actor.role().toLabel()))
                        .toList(),
                validFrom,
                validTo);
    }
}
