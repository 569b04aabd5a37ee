package nl.natuurpeil.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** Input that is refused with 400 and every fault found in it (/core/error-handling/all-errors). */
public class BadInput extends HttpProblem {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BadInput(List<Fault> faults) {
        super(HttpProblem.builder()
                .withType(URI.create("/errors/bad-input"))
                .withTitle(ProblemTitles.of(Status.BAD_REQUEST.getStatusCode()))
                .withStatus(Status.BAD_REQUEST)
                .withDetail(summary(faults))
                .with("errors", List.copyOf(faults)));
        this.faults = List.copyOf(faults);
    }

    public BadInput(Fault fault) {
        this(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }

    private static String summary(List<Fault> faults) {
        return faults.size() == 1 ? "1 fault was found, see errors" : faults.size() + " faults were found, see errors";
    }
}
