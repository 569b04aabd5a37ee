package nl.natuurpeil.monitoring.compliance.manual.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import nl.natuurpeil.monitoring.compliance.manual.application.JudgeByHand.Answer;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement;

/** What came of a write: the judgement recorded, or a problem that says what can be done. */
final class Answers {

    private Answers() {}

    static ManualJudgement orRefuse(Answer answer) {
        return switch (answer) {
            case Answer.Recorded recorded -> recorded.judgement();
            case Answer.Unknown _ -> throw unknown();
            case Answer.OutOfDate _ ->
                throw problem(
                        Status.PRECONDITION_FAILED,
                        "out-of-date",
                        "Gewijzigd / changed",
                        "the judgement has changed since you read it; read it again and send its ETag in If-Match");
            case Answer.VerdictMovedOn moved ->
                throw HttpProblem.builder(problem(
                                Status.CONFLICT,
                                "verdict-moved-on",
                                "Het automatische oordeel is veranderd / the automatic verdict has changed",
                                "another automatic verdict holds now; read it and name it in verdict"))
                        .with("current", "/monitoring/v1/verdicts/" + moved.current())
                        .build();
            case Answer.NotTheirArea not ->
                throw problem(
                        Status.FORBIDDEN,
                        "not-their-area",
                        "Niet hun gebied / not their area",
                        "organisation " + not.organisation() + " judges for what lies in its own area only");
        };
    }

    static HttpProblem unknown() {
        return problem(
                Status.NOT_FOUND,
                "not-found",
                "Niet gevonden / not found",
                "there is no manual judgement of this obligation and area, or no automatic verdict to judge beside");
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
