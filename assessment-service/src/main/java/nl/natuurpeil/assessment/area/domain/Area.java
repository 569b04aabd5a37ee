package nl.natuurpeil.assessment.area.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.natuurpeil.assessment.language.domain.Label;
import org.jspecify.annotations.Nullable;

/**
 * An area that is assessed.
 *
 * @param code of CBS for municipalities ({@code GM0855}) and provinces ({@code PV30}), of the KRW for water bodies
 *     ({@code NL92_IJSSELMEER}), else country, union or a code such as {@code NL_ATLANTIC}
 * @param validFrom first day the code holds, in the world
 * @param validTo last day, or null while it still holds
 * @param hectares its size; null where it is not given
 * @param replaces codes of the areas it came from, by a merger or a change of bounds; they stay as they were
 */
public record Area(
        String code,
        AreaKind kind,
        Label name,
        List<ParentLink> parents,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        AreaCertainty certainty,
        @Nullable BigDecimal hectares,
        @Nullable List<String> replaces) {

    /** An area of which neither size nor predecessors are given. */
    public Area(
            String code,
            AreaKind kind,
            Label name,
            List<ParentLink> parents,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            AreaCertainty certainty) {
        this(code, kind, name, parents, validFrom, validTo, certainty, null, null);
    }

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}([0-9]{0,4}|[0-9]{2}_[A-Z0-9_]+|_[A-Z0-9_]+)");

    public Area {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an area code: " + code);
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        if (hectares != null && hectares.signum() <= 0) {
            throw new IllegalArgumentException(code + " has a size of " + hectares);
        }
        parents = List.copyOf(parents);
        replaces = replaces == null ? List.of() : List.copyOf(replaces);
        if (replaces.contains(code)) {
            throw new IllegalArgumentException(code + " can't replace itself");
        }
    }

    public List<String> predecessors() {
        return Objects.requireNonNullElse(replaces, List.of());
    }

    /** SHA-256 over everything said here, in hexadecimal: the same content has the same hash on every machine. */
    public String contentHash() {
        var facts = new ArrayList<Object>(
                List.of(code, kind, name, parents, validFrom, String.valueOf(validTo), certainty));
        // Only when given: an area that has neither keeps the hash it had before they were known.
        if (hectares != null) {
            facts.add("hectares " + hectares.stripTrailingZeros().toPlainString());
        }
        if (!predecessors().isEmpty()) {
            facts.add("replaces " + predecessors());
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(facts.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
