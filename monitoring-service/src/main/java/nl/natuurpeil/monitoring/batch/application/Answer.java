package nl.natuurpeil.monitoring.batch.application;

/** What a sender of a batch is answered. */
public sealed interface Answer {

    /**
     * Its rows were dealt with.
     *
     * @param replayed whether that was so before this request
     */
    record Done(Batch batch, boolean replayed) implements Answer {}

    /**
     * Its body is kept and will be dealt with.
     *
     * @param replayed whether it was kept before this request
     */
    record Queued(Batch batch, boolean replayed) implements Answer {}

    /** The same request is being taken in at this moment. */
    record Busy() implements Answer {}

    /** The key was used for another request. */
    record KeyReused(Batch batch) implements Answer {}
}
