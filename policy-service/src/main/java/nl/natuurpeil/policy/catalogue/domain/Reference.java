package nl.natuurpeil.policy.catalogue.domain;

import java.util.Collection;
import java.util.stream.Stream;

/** A record named by another. */
public record Reference(Kind kind, String code) {

    public static Stream<Reference> to(Kind kind, Collection<String> codes) {
        return codes.stream().map(code -> new Reference(kind, code));
    }
}
