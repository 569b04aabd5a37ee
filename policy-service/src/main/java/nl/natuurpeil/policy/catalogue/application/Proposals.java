package nl.natuurpeil.policy.catalogue.application;

import java.util.List;
import java.util.Optional;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Reference;
import nl.natuurpeil.policy.catalogue.domain.Validity;
import nl.natuurpeil.policy.content.domain.ContentFault;

/** Reads content that someone proposes, in the shape of the releases but as JSON. */
public interface Proposals {

    /**
     * What was read.
     *
     * @param sound empty when there are faults
     * @param validity the days it is to hold, if they can be read, whatever else is wrong
     * @param mentions the other records it names, as far as they can be read
     */
    record Reading(
            Optional<Sound> sound, Optional<Validity> validity, List<Mention> mentions, List<ContentFault> faults) {

        public Reading {
            mentions = List.copyOf(mentions);
            faults = List.copyOf(faults);
        }
    }

    /**
     * A record that can be published.
     *
     * @param record under number 1, until it gets its own
     * @param source its canonical form
     */
    record Sound(CatalogueRecord record, String source, String contentHash) {}

    /** Another record that is named, and where. */
    record Mention(String place, Reference record) {}

    /** Reads the content as a version of the record. */
    Reading read(Reference record, String json);
}
