package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;

/**
 * What others have made that does part of the work, and how Natuurpeil goes with it.
 *
 * @param suite what Natuurpeil does with it
 */
public record Practice(Common common, Type type, Relation relation, Label suite, List<String> instruments)
        implements CatalogueRecord {

    /** What sort of thing. */
    public enum Type {
        PRACTICE,
        TOOL,
        MONITOR,
        DASHBOARD,
        PROGRAMME,
        REGISTER,
        SOFTWARE
    }

    /** How Natuurpeil goes with it. */
    public enum Relation {
        SERVES,
        INTEGRATES,
        REPLACES,
        REFERS
    }

    public Practice {
        instruments = List.copyOf(instruments);
    }

    @Override
    public List<Reference> references() {
        return Reference.to(Kind.INSTRUMENT, instruments).toList();
    }
}
