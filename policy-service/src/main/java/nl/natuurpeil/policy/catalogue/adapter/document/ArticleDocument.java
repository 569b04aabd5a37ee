package nl.natuurpeil.policy.catalogue.adapter.document;

import nl.natuurpeil.policy.catalogue.domain.ArticleReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The article by the law and by the policy report, kept apart. */
@Schema(
        name = "Article",
        description = "Verwijzing naar de wet en naar het beleidsrapport, apart; bij verschil geldt de wet"
                + " / reference to the law and to the policy report, apart; the law is followed where they differ")
public record ArticleDocument(
        String law,
        @Schema(nullable = true) @Nullable String seed,

        @Schema(description = "CELEX-nummer, EUR-Lex", nullable = true) @Nullable
        String celex,

        boolean differs,
        @Schema(nullable = true) @Nullable LabelDocument remark) {

    public static ArticleDocument from(ArticleReference article) {
        return new ArticleDocument(
                article.law(),
                article.seed(),
                article.celex(),
                article.differs(),
                LabelDocument.fromNullable(article.remark()));
    }
}
