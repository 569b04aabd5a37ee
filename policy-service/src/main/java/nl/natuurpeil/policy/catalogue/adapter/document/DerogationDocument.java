package nl.natuurpeil.policy.catalogue.adapter.document;

import java.util.List;
import nl.natuurpeil.policy.catalogue.domain.Derogation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When less is owed, or a failure is no breach. */
@Schema(
        name = "Derogation",
        description = "Wanneer minder moet (`DEROGATION`) of niet halen verschoonbaar is (`EXCUSE`)"
                + " / when less is owed or failing is excused")
public record DerogationDocument(
        @Schema(enumeration = {"DEROGATION", "EXCUSE"}) String kind,
        LabelDocument text,
        String article,
        List<MilestoneDocument> milestones) {

    public static DerogationDocument from(Derogation derogation) {
        return new DerogationDocument(
                derogation.kind().name(),
                LabelDocument.from(derogation.text()),
                derogation.article(),
                MilestoneDocument.from(derogation.milestones()));
    }
}
