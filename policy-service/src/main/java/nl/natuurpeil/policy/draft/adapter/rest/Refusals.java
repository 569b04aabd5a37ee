package nl.natuurpeil.policy.draft.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import nl.natuurpeil.policy.content.domain.ContentFault;
import nl.natuurpeil.policy.draft.application.Answer;
import nl.natuurpeil.policy.draft.domain.Draft;
import nl.natuurpeil.policy.draft.domain.Outcome;

/** What is refused, as a problem that says what can be done. */
final class Refusals {

    private Refusals() {}

    /** Returns the draft that was changed, or refuses. */
    static Draft orRefuse(Answer answer) {
        return switch (answer) {
            case Answer.Unknown _ -> throw unknown();
            case Answer.Faulty faulty -> throw new BadInput(faults(faulty.faults()));
            case Answer.NoLongerFits unfit -> throw noLongerFits(unfit);
            case Answer.Decided decided -> orRefuse(decided.outcome());
        };
    }

    static HttpProblem unknown() {
        return problem(Status.NOT_FOUND, "unknown-draft", "Niet gevonden / not found", "there is no such draft");
    }

    private static Draft orRefuse(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.draft();
            case Outcome.NotTheAuthor _ ->
                throw problem(
                        Status.FORBIDDEN,
                        "not-the-author",
                        "Niet de auteur / not the author",
                        "only its author may change or withdraw a draft");
            case Outcome.OwnWork _ ->
                throw problem(
                        Status.FORBIDDEN,
                        "own-work",
                        "Eigen werk / own work",
                        "a draft is reviewed by another person than its author");
            case Outcome.OutOfDate _ ->
                throw problem(
                        Status.PRECONDITION_FAILED,
                        "out-of-date",
                        "Gewijzigd / changed",
                        "the draft has changed since you read it; read it again and send its ETag in If-Match");
            case Outcome.Closed closed ->
                throw conflict("closed", "the draft is " + closed.state() + " and stays as it is; open a new one");
            case Outcome.MovedOn moved -> throw conflict("moved-on", movedOn(moved));
            case Outcome.NothingNew _ ->
                throw conflict("nothing-new", "the draft says what the version it is based on says");
        };
    }

    private static String movedOn(Outcome.MovedOn moved) {
        return "the record is at version " + moved.latest() + " and was at " + moved.basedOn()
                + " when the draft was based; its author can look at what changed and PUT the draft with basedOn "
                + moved.latest();
    }

    private static HttpProblem noLongerFits(Answer.NoLongerFits unfit) {
        return HttpProblem.builder(conflict(
                        "no-longer-fits",
                        "the content no longer fits what is published, see errors; its author can PUT the draft"))
                .with("errors", faults(unfit.faults()))
                .build();
    }

    private static List<Fault> faults(List<ContentFault> faults) {
        return faults.stream()
                .map(fault -> new Fault(fault.place(), fault.code(), fault.sentence()))
                .toList();
    }

    private static HttpProblem conflict(String type, String detail) {
        return problem(Status.CONFLICT, type, "Conflict", detail);
    }

    private static HttpProblem problem(Status status, String type, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/" + type))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail)
                .build();
    }
}
