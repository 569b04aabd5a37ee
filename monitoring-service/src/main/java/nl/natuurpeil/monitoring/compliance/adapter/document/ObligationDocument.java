package nl.natuurpeil.monitoring.compliance.adapter.document;

import nl.natuurpeil.monitoring.compliance.adapter.document.VerdictDocument.RuleDocument;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;
import nl.natuurpeil.monitoring.reference.domain.Label;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import nl.natuurpeil.monitoring.reference.domain.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
        RuleDocument rule) {

    static ObligationDocument from(Obligation obligation) {
        return new ObligationDocument(
                obligation.code(),
                obligation.version(),
                obligation.instrument(),
                obligation.article(),
                obligation.title(),
                obligation.force().bindingLevel(),
                obligation.scope(),
                RuleDocuments.from(obligation.rule()));
    }

    Obligation toObligation() {
        return new Obligation(
                code,
                version,
                instrument,
                article,
                title,
                new Obligation.Force(bindingLevel, scope),
                RuleDocuments.read(rule));
    }
}
