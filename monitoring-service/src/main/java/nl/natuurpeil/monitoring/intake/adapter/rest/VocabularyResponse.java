package nl.natuurpeil.monitoring.intake.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.natuurpeil.monitoring.intake.application.VocabularyVersion;
import nl.natuurpeil.monitoring.intake.domain.VocabularyEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list in the version that holds. */
@Schema(name = "Vocabulary", description = "Een lijst van de Aquo-standaard / a list of the Aquo standard")
record VocabularyResponse(
        @Schema(examples = "parameters") String list,

        @Schema(description = "0: meegeleverd, hoger: geïmporteerd / 0: shipped, higher: imported")
        int version,

        @Schema(
                description =
                        "Of de standaard meer codes heeft dan deze / whether the standard has more codes than these")
        boolean subset,

        @Schema(description = "Aantal codes / number of codes")
        int codes,

        @Schema(description = "Organisatie / organisation") @Nullable
        String importedBy,

        @Nullable Instant importedAt) {

    static VocabularyResponse from(VocabularyVersion version) {
        return new VocabularyResponse(
                version.name().code(),
                version.version(),
                version.subset(),
                version.codes(),
                version.importedBy(),
                version.importedAt());
    }

    /** A code of a list. */
    @Schema(name = "VocabularyCode", description = "Een code uit een lijst / a code of a list")
    record Code(
            @Schema(examples = "Ptot") String code,
            String description,
            @Schema(examples = "CHEMS") @Nullable String group,

            @Schema(description = "CAS-nummer / CAS number") @Nullable
            String cas,

            @Schema(description = "Eerste dag / first day") @Nullable
            LocalDate validFrom,

            @Schema(description = "Laatste dag / last day") @Nullable
            LocalDate validTo) {

        static Code from(VocabularyEntry entry) {
            return new Code(
                    entry.code(), entry.description(), entry.group(), entry.cas(), entry.validFrom(), entry.validTo());
        }
    }
}
