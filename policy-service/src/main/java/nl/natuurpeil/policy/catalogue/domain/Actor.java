package nl.natuurpeil.policy.catalogue.domain;

import java.util.List;
import nl.natuurpeil.policy.content.domain.Label;

/** Who has a part in nature policy: a layer of government, others, or where they consult. */
public record Actor(Common common, Type type, List<Label> tasks, List<String> instruments) implements CatalogueRecord {

    /** What sort of actor. */
    public enum Type {
        GOVERNMENT,
        NON_GOVERNMENT,
        CONSULTATION
    }

    public Actor {
        tasks = List.copyOf(tasks);
        instruments = List.copyOf(instruments);
    }

    @Override
    public List<Reference> references() {
        return Reference.to(Kind.INSTRUMENT, instruments).toList();
    }
}
