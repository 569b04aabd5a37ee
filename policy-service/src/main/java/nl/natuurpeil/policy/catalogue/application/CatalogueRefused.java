package nl.natuurpeil.policy.catalogue.application;

import java.util.List;

/** The content of a release can't be taken, for every reason listed; the service must not start with it. */
public class CatalogueRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public CatalogueRefused(String release, List<String> faults) {
        super("Catalogue " + release + " is refused, " + faults.size() + " fault(s):\n  "
                + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
