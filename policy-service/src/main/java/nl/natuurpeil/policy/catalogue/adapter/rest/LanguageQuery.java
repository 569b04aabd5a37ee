package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.policy.content.domain.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The language of an answer that is in one of them: the one asked for, or else what the reader takes. */
public class LanguageQuery {

    @QueryParam("language")
    @Parameter(
            description = "Taal, anders beslist Accept-Language / language, or else Accept-Language decides",
            schema = @Schema(enumeration = {"nl", "en"}))
    @Nullable
    String language;

    @Context
    @Nullable
    HttpHeaders headers;

    /** Returns the language, keeping what is wrong with it. */
    public Language language(QueryFaults faults) {
        return faults.read(this::wished).orElse(Language.NL);
    }

    private Language wished() {
        if (language != null) {
            return Language.of(language)
                    .orElseThrow(() -> new BadInput(new Fault("language", "unknown-value", "must be nl or en")));
        }
        return headers == null ? Language.NL : Language.preferred(headers.getAcceptableLanguages());
    }
}
