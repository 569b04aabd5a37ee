package nl.natuurpeil.monitoring.intake.adapter.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.natuurpeil.monitoring.intake.application.FindVocabularies;
import nl.natuurpeil.monitoring.intake.application.Reference;
import nl.natuurpeil.monitoring.intake.application.References;
import nl.natuurpeil.monitoring.intake.application.ShippedVocabularies;
import nl.natuurpeil.monitoring.intake.application.VocabularyChanged;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;
import nl.natuurpeil.monitoring.reference.application.Catalogue;
import nl.natuurpeil.monitoring.reference.application.CatalogueChanged;
import nl.natuurpeil.monitoring.reference.domain.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what rows are checked against, as reading it takes longer than checking a row. A change that comes in here is seen
 * at once, one that came in at another replica within seconds.
 */
@ApplicationScoped
class CachedReferences implements References {

    private static final Duration KEPT = Duration.ofSeconds(2);

    private final Catalogue catalogue;
    private final FindVocabularies vocabularies;
    private final ShippedVocabularies shipped;
    private final Clock clock;
    private final AtomicInteger changes = new AtomicInteger();
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable Kept kept;

    /** What was read, when, and how many changes had been seen before. */
    private record Kept(Reference reference, Instant at, int changes) {}

    CachedReferences(Catalogue catalogue, FindVocabularies vocabularies, ShippedVocabularies shipped, Clock clock) {
        this.catalogue = catalogue;
        this.vocabularies = vocabularies;
        this.shipped = shipped;
        this.clock = clock;
    }

    @Override
    public Reference now() {
        var found = kept;
        var now = clock.instant();
        if (found != null
                && found.changes() == changes.get()
                && now.isBefore(found.at().plus(KEPT))) {
            return found.reference();
        }
        return found != null && found.changes() == changes.get() ? renewed(found.reference()) : readAnew();
    }

    /** One caller reads what has grown old; the others go on with it meanwhile, as it is no different but for replicas. */
    private Reference renewed(Reference old) {
        if (!renewing.tryLock()) {
            return old;
        }
        try {
            return readAnew();
        } finally {
            renewing.unlock();
        }
    }

    private Reference readAnew() {
        int before = changes.get();
        var now = clock.instant();
        var reference = QuarkusTransaction.joiningExisting().call(this::read);
        kept = new Kept(reference, now, before);
        return reference;
    }

    void catalogueChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged change) {
        changes.incrementAndGet();
    }

    void vocabularyChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) VocabularyChanged change) {
        changes.incrementAndGet();
    }

    private Reference read() {
        return new Reference(
                catalogue.listIndicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity())),
                catalogue.areas(),
                Arrays.stream(VocabularyName.values())
                        .collect(Collectors.toMap(Function.identity(), vocabularies::list)),
                shipped.units());
    }
}
