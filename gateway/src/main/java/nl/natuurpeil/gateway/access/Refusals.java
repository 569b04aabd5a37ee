package nl.natuurpeil.gateway.access;

import nl.natuurpeil.gateway.http.Problem;

/** The ways a request is turned away at the door; challenges follow RFC 6750 section 3. */
final class Refusals {

    private static final String REALM = "Bearer realm=\"natuurpeil\"";

    private Refusals() {}

    static Problem noToken() {
        return unauthorized("a valid bearer token is needed in the Authorization header", REALM);
    }

    static Problem badToken() {
        return unauthorized(
                "the token is not valid here: its signature, issuer, audience or time does not hold",
                REALM + ", error=\"invalid_token\"");
    }

    /** Addresses end up in logs and histories; a token in one is as good as published. */
    static Problem tokenInAddress() {
        return unauthorized(
                "a token in the address is refused; send it in the Authorization header, and stop using this one",
                REALM + ", error=\"invalid_request\"");
    }

    static Problem missingScope(String scope) {
        return forbidden(
                "the token lacks the scope " + scope,
                REALM + ", error=\"insufficient_scope\", scope=\"" + scope + "\"");
    }

    static Problem noOrganisation() {
        return forbidden("the token names no organisation, and a write is done for one", REALM);
    }

    static Problem tokensCannotBeChecked() {
        return Problem.unavailable("tokens can't be checked: the OpenID provider does not answer");
    }

    private static Problem unauthorized(String detail, String challenge) {
        return Problem.of(401, detail).with("WWW-Authenticate", challenge);
    }

    private static Problem forbidden(String detail, String challenge) {
        return Problem.of(403, detail).with("WWW-Authenticate", challenge);
    }
}
