package nl.natuurpeil.policy.catalogue.adapter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.Derogation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When less is owed, or a failure is no breach. */
@Schema(
        name = "Derogation",
        description = "Wanneer minder moet (`DEROGATION`) of niet halen verschoonbaar is (`EXCUSE`)"
                + " / when less is owed or failing is excused")
public record DerogationDocument(
        @Schema(enumeration = {"DEROGATION", "EXCUSE"}) String kind,
        LabelDocument text,
        String article,
        List<MilestoneDocument> milestones,

        @Schema(description = "Waar en wanneer verleend / where and when it was granted")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<GrantedDocument> granted) {

    /** That it was granted; everywhere where no area is named, and without end while open. */
    @Schema(name = "Granted", description = "Verleend, met motivering en bron / granted, with motivation and source")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GrantedDocument(
            @Nullable String area,
            LocalDate since,
            @Nullable LocalDate until,
            LabelDocument motivation,
            String source) {

        static GrantedDocument from(Derogation.Granted granted) {
            return new GrantedDocument(
                    granted.area(),
                    granted.since(),
                    granted.until(),
                    LabelDocument.from(granted.motivation()),
                    granted.source());
        }
    }

    public static DerogationDocument from(Derogation derogation) {
        return new DerogationDocument(
                derogation.kind().name(),
                LabelDocument.from(derogation.text()),
                derogation.article(),
                MilestoneDocument.from(derogation.milestones()),
                derogation.granted().stream().map(GrantedDocument::from).toList());
    }
}
