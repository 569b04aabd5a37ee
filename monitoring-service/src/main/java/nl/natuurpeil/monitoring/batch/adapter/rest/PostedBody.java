package nl.natuurpeil.monitoring.batch.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.natuurpeil.monitoring.intake.adapter.coding.BadCoding;
import nl.natuurpeil.monitoring.intake.application.Format;
import nl.natuurpeil.monitoring.intake.application.UnusableBody;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.RowFault;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a posted body as a whole, as problems. */
final class PostedBody {

    private static final List<String> FORMATS =
            Arrays.stream(Format.values()).map(Format::mediaType).toList();

    private PostedBody() {}

    /** Returns the format of the body; 415 for one that is not known here. */
    static Format format(@Nullable MediaType type) {
        return Optional.ofNullable(type)
                .flatMap(one -> Format.of(one.getType() + "/" + one.getSubtype()))
                .orElseThrow(() -> HttpProblem.builder()
                        .withType(URI.create("/errors/unsupported-media-type"))
                        .withTitle("Onbekend Content-Type / unknown Content-Type")
                        .withStatus(Status.UNSUPPORTED_MEDIA_TYPE)
                        .withDetail("Content-Type must be one of " + FORMATS)
                        .withHeader(HttpHeaders.ACCEPT, String.join(", ", FORMATS))
                        .build());
    }

    static HttpProblem problem(UnusableBody body) {
        return new BadInput(body.faults().stream()
                .map(fault -> new Fault(pointer(body.row(), fault), fault.code(), detail(fault)))
                .toList());
    }

    static HttpProblem problem(BadCoding body) {
        if (body.fault().code().equals(FaultCode.BODY_TOO_LARGE.code())) {
            return tooLarge(body.fault().message().en());
        }
        return new BadInput(new Fault("", body.fault().code(), detail(body.fault())));
    }

    static HttpProblem tooLarge(String detail) {
        return HttpProblem.builder()
                .withType(URI.create("/errors/body-too-large"))
                .withTitle("Te groot / too large")
                .withStatus(Status.REQUEST_ENTITY_TOO_LARGE)
                .withDetail(detail)
                .build();
    }

    private static String pointer(long row, RowFault fault) {
        return row == 0 ? fault.column() : "/" + (row - 1) + (fault.column().isEmpty() ? "" : "/" + fault.column());
    }

    private static String detail(RowFault fault) {
        String allowed = fault.allowed().isEmpty() ? "" : "; allowed: " + String.join(", ", fault.allowed());
        return fault.message().nl() + " / " + fault.message().en() + allowed;
    }
}
