package nl.natuurpeil.monitoring.batch.adapter.rest;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.natuurpeil.platform.tenancy.Caller;

/** Who sends measurements. */
@RequestScoped
class Sender {

    private final Caller caller;

    Sender(Caller caller) {
        this.caller = caller;
    }

    /**
     * Returns the organisation whose measurements they are.
     *
     * @throws ForbiddenException when the token names none, or another than was asked
     */
    String organisation(Optional<String> asked) {
        var own = caller.organisation()
                .orElseThrow(() -> new ForbiddenException("the token of this client names no organisation"));
        return caller.mustBelongTo(asked.orElse(own));
    }

    /** Returns the client, which stands for who corrects or withdraws. */
    String actor() {
        return caller.client();
    }
}
