package nl.natuurpeil.policy.catalogue.application;

import java.util.Map;
import nl.natuurpeil.policy.catalogue.domain.Reference;

/** Which version of each record the other services were told of last. */
public interface ToldVersions {

    Map<Reference, Integer> all();

    void put(Reference record, int version);
}
