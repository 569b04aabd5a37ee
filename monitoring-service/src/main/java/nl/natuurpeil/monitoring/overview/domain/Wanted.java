package nl.natuurpeil.monitoring.overview.domain;

import java.util.Set;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.BindingLevel;

/**
 * What of the picture is wanted; an empty set leaves all.
 *
 * @param articles each with the paragraphs below it: {@code art. 11(2)} is also {@code art. 11(2)(a)}
 * @param provinces each with what lies in it
 */
public record Wanted(
        Set<String> obligations,
        Set<String> articles,
        Set<String> instruments,
        Set<BindingLevel> bindingLevels,
        Set<String> indicators,
        Set<String> areas,
        Set<Area.Kind> kinds,
        Set<String> provinces,
        Set<Status> statuses) {

    /** Something a filter can be about. */
    public enum About {
        OBLIGATION,
        PROVINCE,
        KIND,
        STATUS,
        OTHER
    }
}
