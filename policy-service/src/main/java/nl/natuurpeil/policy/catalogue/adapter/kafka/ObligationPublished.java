package nl.natuurpeil.policy.catalogue.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ConditionDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DerogationDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.ExclusionDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.ResponsibilityDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RuleDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RuleDocuments;
import nl.natuurpeil.policy.catalogue.domain.ArticleReference;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.ServingCondition;
import org.jspecify.annotations.Nullable;

/** Data of {@code nl.natuurpeil.obligation-published.v1}. */
record ObligationPublished(
        String code,
        int version,
        String instrument,
        Article article,
        LabelDocument title,
        String bindingLevel,
        String scope,
        String certainty,
        RuleDocument rule,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExclusionDocument> exclusions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DerogationDocument> derogations,
        List<ConditionDocument> conditions,
        List<ResponsibilityDocument> actors,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    record Article(
            String law, @Nullable String seed, @Nullable String celex, boolean differs) {
        static Article from(ArticleReference article) {
            return new Article(article.law(), article.seed(), article.celex(), article.differs());
        }
    }

    /** What is told of holds until its last day, or until another version is told of. */
    static ObligationPublished from(Obligation obligation, List<ServingCondition.Told> conditions) {
        return new ObligationPublished(
                obligation.code(),
                obligation.version(),
                obligation.origin().instrument(),
                Article.from(obligation.origin().article()),
                LabelDocument.from(obligation.title()),
                obligation.force().bindingLevel().name(),
                obligation.force().scope().name(),
                obligation.certainty().name(),
                RuleDocuments.of(obligation.rule()),
                obligation.relief().exclusions().stream()
                        .map(ExclusionDocument::from)
                        .toList(),
                obligation.relief().derogations().stream()
                        .map(DerogationDocument::from)
                        .toList(),
                conditions.stream().map(ConditionDocument::from).toList(),
                obligation.carrying().actors().stream()
                        .map(ResponsibilityDocument::from)
                        .toList(),
                obligation.validity().since(),
                obligation.validity().until());
    }
}
