package nl.natuurpeil.monitoring.compliance.application;

import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.application.CatalogueContent;

/** A catalogue of one moment, which nobody changes. */
record FixedCatalogue(CatalogueContent content) implements Catalogue {

    @Override
    public void holdForChange() {
        throw new UnsupportedOperationException("what held then can't be changed");
    }

    @Override
    public void holdForJudging() {
        // Nothing changes it, so there is nothing to wait for.
    }

    @Override
    public boolean isFilled() {
        return true;
    }
}
