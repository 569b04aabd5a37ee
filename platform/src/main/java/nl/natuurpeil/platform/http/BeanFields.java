package nl.natuurpeil.platform.http;

import jakarta.ws.rs.BeanParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** The fields in which JAX-RS gives parameters of a request together, those of fields that do so themselves included. */
final class BeanFields {

    private BeanFields() {}

    static Stream<Field> of(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .flatMap(parameter -> of(parameter.getType()));
    }

    private static Stream<Field> of(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields())
                .flatMap(field -> field.isAnnotationPresent(BeanParam.class) ? of(field.getType()) : Stream.of(field));
    }
}
