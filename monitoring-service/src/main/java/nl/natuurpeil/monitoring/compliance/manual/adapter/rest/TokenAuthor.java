package nl.natuurpeil.monitoring.compliance.manual.adapter.rest;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.manual.domain.ManualJudgement.Author;
import nl.natuurpeil.platform.tenancy.Caller;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person whose token comes with the request, and for whom they act. */
@RequestScoped
public class TokenAuthor {

    private final JsonWebToken token;
    private final Caller caller;

    public TokenAuthor(JsonWebToken token, Caller caller) {
        this.token = token;
        this.caller = caller;
    }

    /**
     * Returns who judges; shown by the name the token gives, or else by its client.
     *
     * @throws ForbiddenException when the token names no subject or no organisation
     */
    public Author get() {
        var subject = Optional.ofNullable(token.getSubject())
                .orElseThrow(() -> new ForbiddenException("the token names no subject, so nobody to be recorded"));
        var organisation = caller.organisation()
                .orElseThrow(() -> new ForbiddenException("the token names no organisation to judge for"));
        var client = text("azp", "client_id").orElse(subject);
        return new Author(subject, client, text("name").orElse(client), organisation);
    }

    private Optional<String> text(String... claims) {
        return Stream.of(claims)
                .flatMap(claim -> token.<Object>claim(claim).stream())
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
