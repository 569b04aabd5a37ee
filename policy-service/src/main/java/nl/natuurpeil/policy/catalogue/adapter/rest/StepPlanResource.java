package nl.natuurpeil.policy.catalogue.adapter.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.application.Filter;
import nl.natuurpeil.policy.catalogue.domain.Kind;
import nl.natuurpeil.policy.catalogue.domain.StepPlan;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads step plans. */
@Path("/step-plans")
@Produces(MediaType.APPLICATION_JSON)
@FromCatalogue
@Tag(name = "Step plans", description = "Stappenplannen / step plans")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:read")
public class StepPlanResource {

    private final Reads reads;

    StepPlanResource(Reads reads) {
        this.reads = reads;
    }

    @GET
    @RolesAllowed("policy:read")
    @Operation(operationId = "listStepPlans", summary = "Stappenplannen opvragen / list step plans", description = """
                    Elk stappenplan voor Basiskwaliteit Natuur, met de vragen per stap. De versie die op `validOn`
                    geldt volgens wat op `asOf` bekend was; standaard vandaag en alles.

                    Every step plan for Basiskwaliteit Natuur, with the questions of each step. The version that holds
                    on `validOn` by what was known at `asOf`; today and all by default. 400 for an unknown parameter
                    or value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them named.""")
    @APIResponseSchema(StepPlanResponse.Page.class)
    public Response list(@BeanParam MomentQuery when, @BeanParam Paging paging) {
        return reads.page(StepPlan.class, when, _ -> Filter.none(), paging, StepPlanResponse::from);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed("policy:read")
    @Operation(operationId = "getStepPlan", summary = "Eén stappenplan opvragen / get one step plan", description = """
                    Met de geschiedenis van versies. De versie die op `validOn` geldt volgens wat op `asOf` bekend
                    was; standaard vandaag en alles.

                    With its history of versions. The version that holds on `validOn` by what was known at `asOf`;
                    today and all by default. 400 for an unknown parameter or a moment that is none, 404 for an
                    unknown code or one that does not hold at the moment.""")
    @APIResponseSchema(StepPlanResponse.class)
    public StepPlanResponse get(@PathParam("code") String code, @BeanParam MomentQuery when) {
        var stepPlan = reads.get(StepPlan.class, code, when);
        return StepPlanResponse.from(stepPlan, reads.history(stepPlan));
    }

    @GET
    @Path("/{code}/versions")
    @RolesAllowed("policy:read")
    @Operation(operationId = "listStepPlanVersions", summary = "Versies opvragen / list versions", description = """
                    Alle versies, de laatst vastgelegde eerst: wanneer ze gelden, wanneer, door wie en waarom ze zijn
                    vastgelegd. Met `validOn` en `asOf` is elke versie zelf te lezen.

                    All versions, the one recorded last first: when they hold, and when, by whom and why they were
                    recorded. Each can be read itself by `validOn` and `asOf`. 404 for an unknown code.""")
    @APIResponseSchema(VersionResponse.Page.class)
    public VersionResponse.Page versions(@PathParam("code") String code) {
        return reads.versions(Kind.STEP_PLAN, code);
    }
}
