package nl.natuurpeil.assessment.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import nl.natuurpeil.assessment.dossier.domain.Dossier;
import nl.natuurpeil.assessment.dossier.domain.DossierComposer;

/** Composes dossiers from what PostgreSQL holds and writes them to the document store. */
@ApplicationScoped
public class ComposeDossiers {

    private final KnowledgeReader reader;
    private final Dossiers dossiers;
    private final Locks locks;

    public ComposeDossiers(KnowledgeReader reader, Dossiers dossiers, Locks locks) {
        this.reader = reader;
        this.dossiers = dossiers;
        this.locks = locks;
    }

    /** Announces a change to every area; to be called before anything is changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beforeChangeOfAll() {
        locks.everything();
    }

    /** Announces a change to these areas, known or not; to be called before anything is changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void beforeChangeOf(Collection<String> areas) {
        locks.areas(() -> reader.touchedBy(areas));
    }

    /**
     * Composes the dossiers that show something of these areas.
     *
     * <p>The documents are written before the transaction commits. If the service falls over in between, the event
     * comes again and they are written again; the other way round they would stay behind for good, as the event would
     * count as dealt with. A document of a transaction that is undone shows what was not kept, until the event that
     * led to it is handled again. The revision is not undone with it, so that the next writer still has a higher one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void afterChangeOf(Collection<String> areas) {
        var composed = compose(reader.touchedBy(areas));
        if (!composed.isEmpty()) {
            dossiers.put(composed, locks.nextRevision());
        }
    }

    /** Composes the dossiers of these areas in a transaction of its own, in place of whatever is there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void composeAnew(Collection<String> areas) {
        locks.areas(() -> areas);
        dossiers.replace(compose(areas), locks.nextRevision());
    }

    private List<Dossier> compose(Collection<String> areas) {
        var knowledge = reader.read(areas);
        var composer = new DossierComposer(knowledge);
        return areas.stream()
                .distinct()
                .sorted()
                .flatMap(code -> knowledge.areas().find(code).stream())
                .map(composer::compose)
                .toList();
    }
}
