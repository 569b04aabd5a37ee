package nl.natuurpeil.gateway.access;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The access policy of the suite on one page. The first rule that names an address decides; an address no rule names
 * does not exist.
 */
public final class AccessRules {

    private static final List<String> READ = List.of("GET", "HEAD", "OPTIONS");
    private static final List<String> WRITE = List.of("POST", "PUT", "PATCH", "DELETE");

    private static final List<Rule> RULES = List.of(
            at("/", open()),
            at("/.well-known/security.txt", open()),
            atOrBelow("/q/health", open()),
            at("/q/metrics", open()),
            at("/policy/v1/openapi.json", open()),
            at("/assessment/v1/openapi.json", open()),
            at("/monitoring/v1/openapi.json", open()),
            at("/live/v1/openapi.json", open()),
            atOrBelow("/policy/v1/republications", scopes("admin", "admin")),
            atOrBelow("/assessment/v1/republications", scopes("admin", "admin")),
            atOrBelow("/assessment/v1/dossier-rebuilds", scopes("admin", "admin")),
            atOrBelow("/monitoring/v1/recalculations", scopes("admin", "admin")),
            atOrBelow("/policy/v1/drafts", scopes("policy:write", "policy:write")),
            below("/policy/v1", scopes("policy:read", "policy:write")),
            below("/assessment/v1", scopes("assessments:read", "assessments:write")),
            atOrBelow("/monitoring/v1/manual-judgements", scopes("measurements:read", "judgements:write")),
            below("/monitoring/v1", scopes("measurements:read", "measurements:write")),
            at("/live/v1/verdict-changes", readOnly("measurements:read")));

    private AccessRules() {}

    /** Returns what a request with this method and raw path needs. */
    public static Access of(String method, String rawPath) {
        return Address.of(rawPath)
                .flatMap(address ->
                        RULES.stream().filter(rule -> rule.names.test(address)).findFirst())
                .map(rule -> rule.access.apply(method))
                .orElseGet(Access.Nothing::new);
    }

    private record Rule(Predicate<Address> names, Function<String, Access> access) {}

    private static Rule at(String path, Function<String, Access> access) {
        return new Rule(address -> address.path().equals(path), access);
    }

    private static Rule atOrBelow(String path, Function<String, Access> access) {
        return new Rule(address -> address.isAtOrBelow(path), access);
    }

    private static Rule below(String path, Function<String, Access> access) {
        return new Rule(address -> address.isBelow(path), access);
    }

    private static Function<String, Access> open() {
        return method -> READ.contains(method) ? new Access.Open() : new Access.OtherMethods(READ);
    }

    private static Function<String, Access> readOnly(String scope) {
        return method -> READ.contains(method) ? new Access.Scoped(scope, false) : new Access.OtherMethods(READ);
    }

    /** A write is done for an organisation, so its token must name one. */
    private static Function<String, Access> scopes(String read, String write) {
        return method -> {
            if (READ.contains(method)) {
                return new Access.Scoped(read, false);
            }
            if (WRITE.contains(method)) {
                return new Access.Scoped(write, true);
            }
            return new Access.OtherMethods(join(READ, WRITE));
        };
    }

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
