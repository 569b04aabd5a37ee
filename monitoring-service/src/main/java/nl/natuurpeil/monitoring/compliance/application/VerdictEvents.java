package nl.natuurpeil.monitoring.compliance.application;

import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.compliance.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells that a verdict changed, once the transaction is committed. */
public interface VerdictEvents {

    void changed(Verdict verdict, @Nullable Status previous);
}
