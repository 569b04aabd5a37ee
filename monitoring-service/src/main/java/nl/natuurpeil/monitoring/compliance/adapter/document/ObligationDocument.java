package nl.natuurpeil.monitoring.compliance.adapter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.RuleDocument;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An obligation that the judged one is made of, as it was judged. */
@Schema(name = "VerdictObligation")
public record ObligationDocument(
        String code,
        int version,
        String instrument,
        String article,
        Label title,
        BindingLevel bindingLevel,
        Scope scope,
        RuleDocument rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate validTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) Obligation.@Nullable Relief relief) {

    static ObligationDocument from(Obligation obligation) {
        return new ObligationDocument(
                obligation.code(),
                obligation.version(),
                obligation.instrument(),
                obligation.article(),
                obligation.title(),
                obligation.force().bindingLevel(),
                obligation.scope(),
                RuleDocuments.from(obligation.rule()),
                obligation.force().validTo(),
                reliefOf(obligation));
    }

    /** Left out where there is none, as in most. */
    static Obligation.@Nullable Relief reliefOf(Obligation obligation) {
        return obligation.relief().equals(Obligation.Relief.NONE) ? null : obligation.relief();
    }

    Obligation toObligation() {
        return new Obligation(
                code,
                version,
                instrument,
                article,
                title,
                new Obligation.Force(bindingLevel, scope, validTo),
                RuleDocuments.read(rule),
                Objects.requireNonNullElse(relief, Obligation.Relief.NONE));
    }
}
