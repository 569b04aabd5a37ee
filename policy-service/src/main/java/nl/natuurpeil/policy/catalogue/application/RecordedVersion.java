package nl.natuurpeil.policy.catalogue.application;

import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;

/**
 * A version as the store has it.
 *
 * @param source the record in its canonical form, from which it can be read again
 * @param contentHash of the source as it was written
 */
public record RecordedVersion(CatalogueRecord record, String source, String contentHash, Recording recording) {

    boolean isFromRelease(int releaseVersion) {
        return recording.releaseVersion() != null && recording.releaseVersion() == releaseVersion;
    }
}
