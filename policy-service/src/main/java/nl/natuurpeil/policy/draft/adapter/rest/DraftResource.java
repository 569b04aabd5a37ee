package nl.natuurpeil.policy.draft.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import nl.natuurpeil.platform.http.Paging;
import nl.natuurpeil.policy.catalogue.adapter.rest.ApiDescription;
import nl.natuurpeil.policy.catalogue.adapter.rest.ChangeItem.FieldChange;
import nl.natuurpeil.policy.catalogue.application.RecordFormat;
import nl.natuurpeil.policy.draft.application.Answer;
import nl.natuurpeil.policy.draft.application.FindDrafts;
import nl.natuurpeil.policy.draft.application.ProposeDraft;
import nl.natuurpeil.policy.draft.application.ReviewDraft;
import nl.natuurpeil.policy.draft.application.ReviseDraft;
import nl.natuurpeil.policy.draft.domain.Draft;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lets editors change the catalogue: a draft, a review by another person, published. */
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("policy:write")
@Tag(name = "Drafts", description = "De catalogus wijzigen / changing the catalogue")
@SecurityRequirement(name = ApiDescription.TOKEN, scopes = "policy:write")
public class DraftResource {

    private final FindDrafts findDrafts;
    private final ProposeDraft proposeDraft;
    private final ReviseDraft reviseDraft;
    private final ReviewDraft reviewDraft;
    private final RecordFormat format;
    private final TokenPerson person;

    DraftResource(
            FindDrafts findDrafts,
            ProposeDraft proposeDraft,
            ReviseDraft reviseDraft,
            ReviewDraft reviewDraft,
            RecordFormat format,
            TokenPerson person) {
        this.findDrafts = findDrafts;
        this.proposeDraft = proposeDraft;
        this.reviseDraft = reviseDraft;
        this.reviewDraft = reviewDraft;
        this.format = format;
        this.person = person;
    }

    @POST
    @Operation(operationId = "openDraft", summary = "Een wijziging voorstellen / propose a change", description = """
                    `content` is het hele record zoals in de YAML van een uitgave, als JSON; `code` en `version` mogen
                    weg. Zonder `content` begint het concept als afschrift van de geldende versie, of met
                    `restoreVersion` van een eerdere. Een code die er nog niet is, is een nieuw record. `basedOn` is de
                    versie waarvan het uitgaat, standaard die vandaag geldt.

                    `content` is the whole record as in the YAML of a release, as JSON; `code` and `version` may be left
                    out. Without `content` the draft starts as a copy of the version that holds, or with
                    `restoreVersion` of an earlier one. A code that is not there yet is a new record. `basedOn` is the
                    version it starts from, the one that holds today by default. 400 names every fault, with a JSON
                    Pointer into the body.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftSchemas.NewDraft.class)))
    @APIResponseSchema(value = DraftResponse.class, responseCode = "201")
    public Response open(@Nullable JsonNode body) {
        var wanted = DraftBody.draft(body);
        var draft = Refusals.orRefuse(proposeDraft.propose(wanted.record(), wanted.wish(), person.get()));
        return answer(Response.status(Response.Status.CREATED), draft)
                .header("Location", "/policy/v1/drafts/" + draft.number())
                .build();
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "Concepten opvragen / list drafts", description = """
                    Open en gesloten concepten, het nieuwste eerst: van welk record, door wie, waarom en hoe het staat.

                    Open and closed drafts, newest first: of which record, by whom, why and how they stand. 400 for an
                    unknown parameter or value, a `limit` outside 1 to 200 or a foreign `cursor`, all of them named.""")
    @APIResponseSchema(DraftItem.Page.class)
    public Response list(@BeanParam DraftQuery query, @BeanParam Paging paging) {
        var asked = query.read(paging);
        var drafts = findDrafts.before(asked.before(), asked.wanted(), paging.rowsToRead());
        return paging.page(drafts, DraftItem::from, DraftItem::key);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDraft", summary = "Eén concept opvragen / get one draft", description = """
                    Met de inhoud en per veld het verschil met de versie waarvan het uitgaat. De `ETag` hoort bij wat is
                    gelezen: wie wijzigt of beoordeelt geeft hem mee in `If-Match`.

                    With its content, and by field the difference from the version it starts from. The `ETag` belongs to
                    what was read: who changes or reviews sends it in `If-Match`. 404 for an unknown id.""")
    @APIResponseSchema(DraftResponse.class)
    public Response get(@PathParam("id") long id) {
        var draft = findDrafts.find(id).orElseThrow(Refusals::unknown);
        return answer(Response.ok(), draft).build();
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeDraft", summary = "Een concept wijzigen / change a draft", description = """
                    Alleen door de auteur en zolang het open is. Met `basedOn` gaat het voortaan uit van een andere
                    versie: nodig als het record intussen is gewijzigd.

                    Only by its author and while it is open. With `basedOn` it starts from another version from now on,
                    which is needed when the record has changed in the meantime. 400 names every fault, 403 for another
                    than the author, 409 for a closed draft, 412 when it has changed since it was read, 428 without
                    `If-Match`.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftSchemas.DraftChange.class)))
    @APIResponseSchema(DraftResponse.class)
    @APIResponse(responseCode = "409", description = "Gesloten / closed")
    @APIResponse(responseCode = "412", description = "Gewijzigd sinds het gelezen werd / changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match ontbreekt / If-Match is missing")
    public Response change(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonNode body) {
        int seen = Revision.seen(ifMatch);
        return done(reviseDraft.revise(id, person.get(), seen, DraftBody.change(body)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "withdrawDraft", summary = "Een concept intrekken / withdraw a draft", description = """
                    Alleen door de auteur en zolang het open is; het blijft leesbaar als `WITHDRAWN`.

                    Only by its author and while it is open; it can still be read, as `WITHDRAWN`. 403 for another than
                    the author, 409 for a closed draft, 412 when it has changed since it was read, 428 without
                    `If-Match`.""")
    @APIResponseSchema(DraftResponse.class)
    @APIResponse(responseCode = "409", description = "Gesloten / closed")
    @APIResponse(responseCode = "412", description = "Gewijzigd sinds het gelezen werd / changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match ontbreekt / If-Match is missing")
    public Response withdraw(@PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return done(reviseDraft.withdraw(id, person.get(), Revision.seen(ifMatch)));
    }

    @POST
    @Path("/{id}/reviews")
    @Operation(operationId = "reviewDraft", summary = "Een concept beoordelen / review a draft", description = """
                    Door een ander dan de auteur. `APPROVE` publiceert het als volgende versie, met auteur, beoordelaar en
                    reden in de geschiedenis en als gebeurtenis; `REJECT` sluit het, met een `remark`.

                    By another person than the author. `APPROVE` publishes it as the next version, with author, reviewer
                    and reason in the history and as an event; `REJECT` closes it, with a `remark`. 403 for the author,
                    409 for a closed draft, one without differences, or one whose record has moved on or no longer fits,
                    412 when it has changed since it was read, 428 without `If-Match`.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftSchemas.NewReview.class)))
    @APIResponseSchema(DraftResponse.class)
    @APIResponse(responseCode = "409", description = "Kan zo niet worden gepubliceerd / can't be published like this")
    @APIResponse(responseCode = "412", description = "Gewijzigd sinds het gelezen werd / changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match ontbreekt / If-Match is missing")
    public Response review(
            @PathParam("id") long id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable JsonNode body) {
        int seen = Revision.seen(ifMatch);
        var review = DraftBody.review(body);
        return done(reviewDraft.review(id, person.get(), seen, review.decision(), review.remark()));
    }

    private Response done(Answer answer) {
        return answer(Response.ok(), Refusals.orRefuse(answer)).build();
    }

    private ResponseBuilder answer(ResponseBuilder response, Draft draft) {
        var content = format.unnumbered(draft.proposal().content());
        var differences =
                findDrafts.differences(draft).stream().map(FieldChange::from).toList();
        return response.entity(new DraftResponse(DraftItem.from(draft), content, differences))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .tag(Revision.tag(draft));
    }
}
