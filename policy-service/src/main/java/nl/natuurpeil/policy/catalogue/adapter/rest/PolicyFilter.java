package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import nl.natuurpeil.policy.catalogue.application.Days;
import nl.natuurpeil.policy.catalogue.application.Facet;
import nl.natuurpeil.policy.catalogue.application.Filter;
import nl.natuurpeil.policy.catalogue.domain.BindingLevel;
import nl.natuurpeil.policy.catalogue.domain.InstrumentStatus;
import nl.natuurpeil.policy.catalogue.domain.Level;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What instruments, provisions and obligations can be selected by; an absent filter lets all pass. */
public class PolicyFilter {

    @QueryParam("instrument")
    @Parameter(description = "Code van het instrument / code of the instrument", example = "NHV")
    @Nullable
    String instrument;

    @QueryParam("provision")
    @Parameter(description = "Code van de bepaling / code of the provision", example = "NHV-art-11-2")
    @Nullable
    String provision;

    @QueryParam("indicator")
    @Parameter(description = "Code van de indicator / code of the indicator", example = "urban-tree-canopy")
    @Nullable
    String indicator;

    @QueryParam("actor")
    @Parameter(description = "Wie moet handelen / who must act", example = "WATERSCHAP")
    @Nullable
    String actor;

    @QueryParam("condition")
    @Parameter(description = "Code van de conditie / code of the condition", example = "grondwaterstand")
    @Nullable
    String condition;

    @QueryParam("landscapeType")
    @Parameter(description = "Landschapstype van de koppelkansen / landscape type of the linkages", example = "beekdal")
    @Nullable
    String landscapeType;

    @QueryParam("level")
    @Parameter(
            description = "Niveau van het instrument / level of the instrument",
            schema = @Schema(enumeration = {"GLOBAL", "EUROPEAN", "NATIONAL", "SUBNATIONAL"}))
    @Nullable
    String level;

    @QueryParam("status")
    @Parameter(
            description = "Stand van het instrument op de dag / how the instrument stands on the day",
            schema = @Schema(enumeration = {"ANNOUNCED", "DRAFT", "IN_FORCE", "PAUSED", "ENDED", "ABSORBED"}))
    @Nullable
    String status;

    @QueryParam("bindingLevel")
    @Parameter(
            description = "Hoe het bindt / how it binds",
            schema = @Schema(enumeration = {"RESULT", "EFFORT", "GUIDE_VALUE", "ADVICE"}))
    @Nullable
    String bindingLevel;

    @QueryParam("deadlineFrom")
    @Parameter(
            description = "Met een termijn vanaf deze dag / with something due from this day",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String deadlineFrom;

    @QueryParam("deadlineTo")
    @Parameter(
            description = "Met een termijn tot en met deze dag / with something due up to this day",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String deadlineTo;

    /** Reads the filters, keeping what is wrong with them. */
    public Filter filter(QueryFaults faults) {
        var levels = faults.read(() -> new QueryText("level", level).oneOf(Level.class));
        var statuses = faults.read(() -> new QueryText("status", status).oneOf(InstrumentStatus.Status.class));
        var bindings = faults.read(() -> new QueryText("bindingLevel", bindingLevel).oneOf(BindingLevel.class));
        return new Filter(Map.of(), days(faults))
                .and(Facet.INSTRUMENT, instrument)
                .and(Facet.PROVISION, provision)
                .and(Facet.INDICATOR, indicator)
                .and(Facet.ACTOR, actor)
                .and(Facet.CONDITION, condition)
                .and(Facet.LANDSCAPE_TYPE, landscapeType)
                .and(Facet.LEVEL, levels.orElse(null))
                .and(Facet.STATUS, statuses.orElse(null))
                .and(Facet.BINDING_LEVEL, bindings.orElse(null));
    }

    private @Nullable Days days(QueryFaults faults) {
        var from = faults.read(() -> new QueryText("deadlineFrom", deadlineFrom).date());
        var to = faults.read(() -> new QueryText("deadlineTo", deadlineTo).date());
        return from.isEmpty() && to.isEmpty() ? null : new Days(from.orElse(null), to.orElse(null));
    }
}
