package nl.natuurpeil.policy.catalogue.domain;

import nl.natuurpeil.policy.content.domain.ImpossibleContent;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * The same article by the law as adopted and by the policy report on Basiskwaliteit Natuur, kept apart: the law is
 * followed, both are shown.
 *
 * @param celex number of the law in EUR-Lex; null when it is not there
 * @param seed how the report refers to it; null when it does not
 * @param differs whether the report says something else than the law; the remark then says what
 */
public record ArticleReference(
        String law,
        @Nullable String celex,
        @Nullable String seed,
        boolean differs,
        @Nullable Label remark) {

    public ArticleReference {
        ImpossibleContent.unless(!differs || remark != null, "where report and law differ, a remark must say how");
    }
}
