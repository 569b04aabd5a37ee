package nl.natuurpeil.platform.http;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The parameters in the address that have a type, and what is wrong with their values. JAX-RS says only that one of them
 * is wrong, and reads any word but {@code true} as false.
 */
record ParameterTypes(List<Typed> typed) {

    private record Typed(String name, boolean inPath, Class<?> type) {}

    static ParameterTypes of(Method method) {
        var own = Arrays.stream(method.getParameters()).flatMap(one -> typed(one, one.getType()).stream());
        var inBeans = BeanFields.of(method).flatMap(field -> typed(field, field.getType()).stream());
        return new ParameterTypes(Stream.concat(own, inBeans).toList());
    }

    List<Fault> faults(UriInfo address) {
        return typed.stream().flatMap(one -> faults(one, address)).toList();
    }

    private static Optional<Typed> typed(AnnotatedElement element, Class<?> type) {
        var query = element.getAnnotation(QueryParam.class);
        var path = element.getAnnotation(PathParam.class);
        if (query != null) {
            return Optional.of(new Typed(query.value(), false, type));
        }
        return Optional.ofNullable(path).map(inPath -> new Typed(inPath.value(), true, type));
    }

    private static Stream<Fault> faults(Typed typed, UriInfo address) {
        var values = typed.inPath() ? address.getPathParameters() : address.getQueryParameters();
        return values.getOrDefault(typed.name(), List.of()).stream()
                .flatMap(value -> wrong(typed.type(), value).stream())
                .map(detail -> new Fault(typed.name(), "type", detail))
                .limit(1);
    }

    private static Optional<String> wrong(Class<?> type, String value) {
        try {
            if (type == int.class || type == Integer.class) {
                Integer.parseInt(value);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(value);
            } else if (type == UUID.class) {
                UUID.fromString(value);
            } else if (type == boolean.class || type == Boolean.class) {
                return oneOf(List.of("true", "false"), value);
            } else if (type.isEnum()) {
                return oneOf(
                        Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .toList(),
                        value);
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(type == UUID.class ? "must be a UUID" : "must be a whole number");
        }
    }

    private static Optional<String> oneOf(List<String> allowed, String value) {
        return allowed.contains(value) ? Optional.empty() : Optional.of("must be one of " + allowed);
    }
}
