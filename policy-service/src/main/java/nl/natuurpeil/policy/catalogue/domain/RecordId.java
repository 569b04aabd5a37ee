package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.rule.domain.ImpossibleContent.unless;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Which record this is.
 *
 * @param code unique within its kind, the same in every version
 * @param version counts 1, 2, 3…
 * @param since first day on which this version holds in the world
 */
public record RecordId(String code, int version, LocalDate since) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    public RecordId {
        unless(CODE.matcher(code).matches(), "the code " + code + " must be 1 to 64 letters, digits and hyphens");
        unless(version >= 1, "the version must be at least 1, is " + version);
    }
}
