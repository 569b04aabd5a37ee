package nl.natuurpeil.monitoring.compliance.application;

import java.util.List;
import java.util.UUID;

/** Reads what totals are made of. */
public interface FindParts {

    /** An area that counts in a total, and the measurements of it. */
    record Part(String area, List<UUID> measurements) {}

    /** Lists the areas after one, in order of code, of the list with a hash; none where no verdict rests on such a list. */
    List<Part> list(String hash, String after, int most);
}
