package nl.natuurpeil.policy.catalogue.adapter.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.adapter.document.ArticleDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.DeadlineDocument;
import nl.natuurpeil.policy.catalogue.adapter.document.RecordHead;
import nl.natuurpeil.policy.catalogue.adapter.document.StandingDocument;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument in a list. */
@Schema(
        name = "InstrumentItem",
        description = "Wet, richtlijn, programma, plan en meer / law, directive, programme, plan and more")
record InstrumentItem(
        @JsonUnwrapped RecordHead head,

        @Schema(
                enumeration = {
                    "TREATY",
                    "GLOBAL_FRAMEWORK",
                    "EU_REGULATION",
                    "EU_DIRECTIVE",
                    "EU_STRATEGY",
                    "EU_FUND",
                    "NATIONAL_LAW",
                    "LOWER_REGULATION",
                    "STRATEGY",
                    "PROGRAMME",
                    "PLAN",
                    "AGREEMENT",
                    "SUBSIDY_SCHEME",
                    "AREA_NETWORK",
                    "GUIDANCE",
                    "REPORT",
                    "CONTRACT",
                    "INITIATIVE"
                })
        String form,

        ArticleDocument reference,
        @Schema(nullable = true) @Nullable LocalDate inForceSince,

        @Schema(nullable = true, description = "Leeg bij versies van vóór uitgave 2026.2 / null before release 2026.2")
        @Nullable
        StandingDocument standing,

        List<Identifier> identifiers,

        @Schema(nullable = true, description = "Code van het instrument waar het bij hoort / instrument it belongs to")
        @Nullable
        String partOf,

        List<DeadlineDocument> deadlines) {

    @Schema(name = "InstrumentList")
    record Page(List<InstrumentItem> items) {}

    /** A number it is known by elsewhere. */
    @Schema(name = "Identifier", description = "Nummer elders / number elsewhere")
    record Identifier(
            @Schema(enumeration = {"CELEX", "ELI", "BWBR", "OJ", "CELEX_PROPOSAL", "TREATY"})
            String scheme,

            String value) {
        static Identifier from(Instrument.Identifier identifier) {
            return new Identifier(identifier.scheme().name(), identifier.value());
        }
    }

    static InstrumentItem from(Instrument instrument, LocalDate day) {
        return new InstrumentItem(
                RecordHead.of(instrument),
                instrument.form().name(),
                ArticleDocument.from(instrument.reference()),
                instrument.inForceSince(),
                StandingDocument.on(day, instrument.standing()),
                instrument.identifiers().stream().map(Identifier::from).toList(),
                instrument.partOf(),
                instrument.deadlines().stream().map(DeadlineDocument::from).toList());
    }
}
