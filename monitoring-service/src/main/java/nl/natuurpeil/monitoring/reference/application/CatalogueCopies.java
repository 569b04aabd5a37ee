package nl.natuurpeil.monitoring.reference.application;

/** Where the copy is kept. */
public interface CatalogueCopies {

    /** What a copied document is about. */
    enum Kind {
        INDICATOR,
        OBLIGATION,
        AREA
    }

    /**
     * Keeps a document unless a version as new is there already.
     *
     * @return whether the copy changed
     */
    boolean keep(Kind kind, String code, int version, String document);
}
