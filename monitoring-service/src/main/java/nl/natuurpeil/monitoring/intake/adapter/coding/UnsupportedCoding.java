package nl.natuurpeil.monitoring.intake.adapter.coding;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** 415: the body is compressed in a way that is not known here; the answer says in which ways it may be. */
public class UnsupportedCoding extends HttpProblem {

    private static final long serialVersionUID = 1L;

    UnsupportedCoding(String coding, List<String> known) {
        super(HttpProblem.builder()
                .withType(URI.create("/errors/unsupported-coding"))
                .withTitle("Onbekende Content-Encoding / unknown Content-Encoding")
                .withStatus(Status.UNSUPPORTED_MEDIA_TYPE)
                .withDetail(coding + " is not known here; known are " + known)
                .withHeader(HttpHeaders.ACCEPT_ENCODING, String.join(", ", known)));
    }
}
