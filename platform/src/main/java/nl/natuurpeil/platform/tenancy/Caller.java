package nl.natuurpeil.platform.tenancy;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The client that calls and the organisation its token names. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;

    public Caller(JsonWebToken token) {
        this.token = token;
    }

    /** Code of the organisation, such as {@code NL27}. */
    public Optional<String> organisation() {
        return token.<String>claim("organisation");
    }

    /** Name of the client, such as {@code water-authority}. */
    public String client() {
        return token.<String>claim("azp").orElseGet(token::getName);
    }

    /**
     * Returns the organisation a write is done for.
     *
     * @throws ForbiddenException when it is not the one the token names
     */
    public String mustBelongTo(String organisation) {
        if (!organisation().map(organisation::equals).orElse(false)) {
            throw new ForbiddenException("the token of this client does not name organisation " + organisation);
        }
        return organisation;
    }
}
