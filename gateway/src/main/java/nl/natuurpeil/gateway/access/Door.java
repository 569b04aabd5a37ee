package nl.natuurpeil.gateway.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.natuurpeil.gateway.http.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Stands before every route and lets in only what {@link AccessRules} allow; everything else gets a problem document. */
@ApplicationScoped
public class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);

    /** After the framework has prepared its token check (200), before every route (0 and up). */
    private static final int PRIORITY = 50;

    /** The framework would answer a failed token check with an empty body; the door answers itself. */
    private static final BiConsumer<RoutingContext, Throwable> DOOR_ANSWERS = (request, failure) -> {};

    void guard(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    private void admit(RoutingContext request) {
        switch (AccessRules.of(request.request().method().name(), path(request))) {
            case Access.Open() -> request.next();
            case Access.Nothing() -> Problem.notFound().send(request);
            case Access.OtherMethods(var allowed) ->
                Problem.methodNotAllowed(allowed).send(request);
            case Access.Scoped needed -> checkToken(request, needed);
        }
    }

    /** {@code OPTIONS *} has no path. */
    private static String path(RoutingContext request) {
        return Objects.requireNonNullElse(request.request().path(), "");
    }

    private void checkToken(RoutingContext request, Access.Scoped needed) {
        if (request.queryParams().contains("access_token")) {
            Refusals.tokenInAddress().send(request);
            return;
        }
        request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, DOOR_ANSWERS);
        var unused = QuarkusHttpUser.getSecurityIdentity(request, null)
                .subscribe()
                .with(identity -> decide(request, needed, identity), failure -> refuse(request, failure));
    }

    private static void decide(RoutingContext request, Access.Scoped needed, SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            Refusals.noToken().send(request);
            return;
        }
        var caller = Caller.from(token);
        caller.remember(request);
        if (!identity.hasRole(needed.scope())) {
            Refusals.missingScope(needed.scope()).send(request);
        } else if (needed.naming() && caller.organisation().isEmpty()) {
            Refusals.noOrganisation().send(request);
        } else {
            request.next();
        }
    }

    private static void refuse(RoutingContext request, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            LOG.debug("token refused", failure);
            Refusals.badToken().send(request);
        } else {
            LOG.warnf("tokens can't be checked: %s", failure.toString());
            Refusals.tokensCannotBeChecked().send(request);
        }
    }
}
