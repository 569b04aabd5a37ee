package nl.natuurpeil.policy.catalogue.adapter.kafka;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ActorDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.ConditionDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.LabelDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RuleDocument;
import nl.natuurpeil.policy.catalogue.domain.ArticleReference;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
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
        List<ConditionDocument> conditions,
        List<ActorDocument> actors,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    record Article(String law, @Nullable String seed, String celex, boolean differs) {
        static Article from(ArticleReference article) {
            return new Article(article.law(), article.seed(), article.celex(), article.differs());
        }
    }

    /** What is told of is the current version, which holds until another is told of: its end is open. */
    static ObligationPublished from(Obligation obligation) {
        return new ObligationPublished(
                obligation.id().code(),
                obligation.id().version(),
                obligation.origin().instrument(),
                Article.from(obligation.origin().article()),
                LabelDocument.from(obligation.title()),
                obligation.force().bindingLevel().name(),
                obligation.force().scope().name(),
                obligation.certainty().name(),
                RuleDocument.from(obligation.rule()),
                obligation.practice().conditions().stream()
                        .map(ConditionDocument::from)
                        .toList(),
                obligation.practice().actors().stream().map(ActorDocument::from).toList(),
                obligation.id().since(),
                null);
    }
}
