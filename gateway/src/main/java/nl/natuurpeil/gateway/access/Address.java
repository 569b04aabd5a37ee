package nl.natuurpeil.gateway.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The decoded path of a request, in the one spelling every service reads the same way.
 *
 * <p>A path that another parser could read differently (dot segments, matrix parameters, encoded slashes) would let a
 * request pass one rule here and reach another resource there; such a path is no address.
 */
public record Address(String path) {

    /** Reads a raw request path; empty when it has a trailing slash or can be read in more than one way. */
    public static Optional<Address> of(String rawPath) {
        if (rawPath.equals("/")) {
            return Optional.of(new Address(rawPath));
        }
        if (!rawPath.startsWith("/") || rawPath.toLowerCase(Locale.ROOT).contains("%2f")) {
            return Optional.empty();
        }
        return decode(rawPath).filter(Address::isPlain).map(Address::new);
    }

    /** Whether this is the given path or lies below it. */
    boolean isAtOrBelow(String prefix) {
        return path.equals(prefix) || isBelow(prefix);
    }

    boolean isBelow(String prefix) {
        return path.startsWith(prefix + "/");
    }

    private static Optional<String> decode(String rawPath) {
        try {
            return Optional.of(URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String path) {
        return path.chars().noneMatch(c -> c == ';' || c == '\\' || c == '\uFFFD' || Character.isISOControl(c))
                && Arrays.stream(path.substring(1).split("/", -1)).noneMatch(Address::isOdd);
    }

    private static boolean isOdd(String segment) {
        return segment.isEmpty() || segment.equals(".") || segment.equals("..");
    }
}
