package nl.natuurpeil.policy.catalogue.application;

/** Every version of every record; versions are added, never changed or removed. */
public interface Catalogue {

    /** Makes others that add or tell wait until the transaction ends, on every replica. */
    void lock();

    /** Adds a version; needs the lock. */
    void add(RecordedVersion version);

    /** Returns a number that is another after every version that is added; cheap enough to ask at each request. */
    long stamp();

    /** Returns what is there, with what the running transaction has added. */
    Versions versions();
}
