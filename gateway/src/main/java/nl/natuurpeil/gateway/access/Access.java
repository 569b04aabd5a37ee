package nl.natuurpeil.gateway.access;

import java.util.List;

/** What a request needs in order to come in. */
public sealed interface Access {

    /** Open to everybody, no token needed. */
    record Open() implements Access {}

    /**
     * Needs a valid token with a scope.
     *
     * @param naming whether the token must also name the organisation the client acts for
     */
    record Scoped(String scope, boolean naming) implements Access {}

    /** The address exists and takes other methods only. */
    record OtherMethods(List<String> allowed) implements Access {}

    /** No rule names the address, so there is nothing. */
    record Nothing() implements Access {}
}
