package nl.natuurpeil.policy.draft.adapter.rest;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.policy.draft.domain.Person;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person whose token comes with the request. */
@RequestScoped
public class TokenPerson {

    private final JsonWebToken token;

    public TokenPerson(JsonWebToken token) {
        this.token = token;
    }

    /**
     * Returns who acts; shown by the name the token gives, or else by its client.
     *
     * @throws ForbiddenException when the token does not say
     */
    public Person get() {
        var subject = Optional.ofNullable(token.getSubject())
                .orElseThrow(() -> new ForbiddenException("the token names no subject, so nobody to be recorded"));
        var client = text("azp", "client_id").orElse(subject);
        return new Person(subject, client, text("name").orElse(client));
    }

    private Optional<String> text(String... claims) {
        return Stream.of(claims)
                .flatMap(claim -> token.<Object>claim(claim).stream())
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
