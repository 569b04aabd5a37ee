package nl.natuurpeil.platform.http;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what the NL API Design Rules refuse and JAX-RS lets pass: trailing slashes and unknown query parameters. */
public class RequestRules {

    private final Map<Method, Set<String>> knownParameters = new ConcurrentHashMap<>();
    private final Map<Method, ParameterTypes> types = new ConcurrentHashMap<>();

    /** A trailing slash is another address, which does not exist (/core/no-trailing-slash). */
    @ServerRequestFilter(preMatching = true)
    public void refuseTrailingSlash(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawPath().endsWith("/")) {
            throw new NotFoundException();
        }
    }

    /** A misspelt filter that is ignored would answer another question than the one asked; so would a misread value. */
    @ServerRequestFilter
    public void refuseParameters(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        var known = knownParameters.computeIfAbsent(resource.getResourceMethod(), RequestRules::parameters);
        var unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new Fault(
                        name,
                        "unknown-parameter",
                        "is not known here; known are "
                                + known.stream().sorted().toList()))
                .toList();
        var typed = types.computeIfAbsent(resource.getResourceMethod(), ParameterTypes::of);
        var faults = Stream.of(unknown.stream(), typed.faults(request.getUriInfo()).stream(), nul(request.getUriInfo()))
                .flatMap(Function.identity())
                .toList();
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    /** No text has the character NUL, and no database takes it. */
    private static Stream<Fault> nul(UriInfo address) {
        return Stream.of(address.getPathParameters(), address.getQueryParameters())
                .flatMap(parameters -> parameters.entrySet().stream())
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0))
                .map(parameter -> new Fault(parameter.getKey(), "control-character", "can't have the character NUL"));
    }

    private static Set<String> parameters(Method method) {
        var names = BeanFields.of(method).flatMap(RequestRules::name).collect(Collectors.toCollection(HashSet::new));
        for (var parameter : method.getParameters()) {
            name(parameter).forEach(names::add);
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                names.add(parameter.getName());
            }
        }
        return Set.copyOf(names);
    }

    private static Stream<String> name(AnnotatedElement element) {
        return Stream.ofNullable(element.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
