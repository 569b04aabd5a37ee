package nl.natuurpeil.policy.catalogue.adapter.document;

import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.InstrumentStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an instrument is made, how it binds, and how it stands over time. */
@Schema(
        name = "Standing",
        description = "Niveau, binding en stand; `status` geldt op de gevraagde dag / level, binding and standing;"
                + " `status` holds on the day asked for")
public record StandingDocument(
        @Schema(enumeration = {"GLOBAL", "EUROPEAN", "NATIONAL", "SUBNATIONAL"})
        String level,

        BindingDocument binding,

        @Schema(enumeration = {"ANNOUNCED", "DRAFT", "IN_FORCE", "PAUSED", "ENDED", "ABSORBED"})
        String status,

        List<StatusDocument> statuses) {

    /** How it binds, by the law and by the report. */
    @Schema(name = "Binding", description = "Hoe het bindt / how it binds")
    public record BindingDocument(
            @Schema(enumeration = {"BINDING", "PARTLY_BINDING", "POLITICAL", "VOLUNTARY", "CONTRACTUAL"})
            String value,

            @Schema(nullable = true, description = "Wat het rapport zegt / what the report says") @Nullable
            LabelDocument report,

            String source) {}

    /** How it stands from a day on. */
    @Schema(name = "Status", description = "Stand vanaf een dag / standing from a day on")
    public record StatusDocument(
            String status,
            @Schema(nullable = true) @Nullable LocalDate from,

            @Schema(
                    nullable = true,
                    description = "Code van het instrument waarin het opging / instrument it went into")
            @Nullable
            String absorbedBy,

            @Schema(nullable = true) @Nullable LabelDocument note) {

        static StatusDocument from(InstrumentStatus status) {
            return new StatusDocument(
                    status.status().name(),
                    status.from(),
                    status.absorbedBy(),
                    LabelDocument.fromNullable(status.note()));
        }
    }

    /** Returns null for what was recorded before standing was asked for. */
    public static @Nullable StandingDocument on(LocalDate day, Instrument.@Nullable Standing standing) {
        return standing == null
                ? null
                : new StandingDocument(
                        standing.level().name(),
                        new BindingDocument(
                                standing.binding().value().name(),
                                LabelDocument.fromNullable(standing.binding().report()),
                                standing.binding().source()),
                        standing.on(day).status().name(),
                        standing.statuses().stream().map(StatusDocument::from).toList());
    }
}
