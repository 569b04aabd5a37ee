package nl.natuurpeil.policy.catalogue.domain;

import static nl.natuurpeil.policy.content.domain.ImpossibleContent.unless;

import java.util.List;
import java.util.regex.Pattern;
import nl.natuurpeil.policy.content.domain.Label;

/**
 * What every record has, whatever its kind.
 *
 * @param code unique within its kind, the same in every version
 * @param version counts 1, 2, 3…
 * @param passages sections of the policy report it comes from
 * @param evidence how sure each of its values is, and by what source
 */
public record Common(
        String code,
        int version,
        Validity validity,
        Label title,
        Label summary,
        List<String> passages,
        List<Evidence> evidence) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    public Common {
        passages = List.copyOf(passages);
        evidence = List.copyOf(evidence);
        unless(CODE.matcher(code).matches(), "the code " + code + " must be 1 to 64 letters, digits and hyphens");
        unless(version >= 1, "the version must be at least 1, is " + version);
    }
}
