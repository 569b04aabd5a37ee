package nl.natuurpeil.assessment.area.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
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
 */
public record Area(
        String code,
        AreaKind kind,
        Label name,
        List<ParentLink> parents,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        AreaCertainty certainty) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}([0-9]{0,4}|[0-9]{2}_[A-Z0-9_]+|_[A-Z0-9_]+)");

    public Area {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an area code: " + code);
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        parents = List.copyOf(parents);
    }

    /** SHA-256 over everything said here, in hexadecimal: the same content has the same hash on every machine. */
    public String contentHash() {
        var facts = List.of(code, kind, name, parents, validFrom, String.valueOf(validTo), certainty);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(facts.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
