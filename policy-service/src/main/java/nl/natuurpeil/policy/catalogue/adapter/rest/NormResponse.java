package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.adapter.document.UnitDocument;
import nl.natuurpeil.policy.catalogue.domain.Norm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A norm as clients see it; the history comes with a single one, not in lists. */
@Schema(
        name = "Norm",
        description =
                "Streefbeeld van een conditie in een landschapstype; leeg als er geen waarde bekend is / norm of a condition in a type of landscape")
record NormResponse(
        @JsonUnwrapped RecordHead head,
        String landscapeType,
        String condition,
        List<Value> values,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<VersionResponse> history) {

    @Schema(name = "NormList")
    record Page(List<NormResponse> items) {}

    @Schema(name = "NormValue", description = "Waarde met bron / value with its source")
    record Value(
            @Schema(enumeration = {"AT_LEAST", "AT_MOST"}) String operator,
            BigDecimal value,
            UnitDocument unit,

            @Schema(enumeration = {"NORM", "TARGET", "ADVICE"})
            String kind,

            String source) {

        static Value from(Norm.Value value) {
            return new Value(
                    value.operator().name(),
                    value.value(),
                    UnitDocument.from(value.unit()),
                    value.weight().name(),
                    value.source());
        }
    }

    static NormResponse from(Norm norm) {
        return from(norm, null);
    }

    static NormResponse from(Norm norm, @Nullable List<VersionResponse> history) {
        return new NormResponse(
                RecordHead.of(norm),
                norm.landscapeType(),
                norm.condition(),
                norm.values().stream().map(Value::from).toList(),
                history);
    }
}
