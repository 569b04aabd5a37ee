package nl.natuurpeil.assessment.assessment.domain;

import nl.natuurpeil.assessment.obligation.domain.Obligation;
import nl.natuurpeil.assessment.verdict.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** An obligation and the verdict on it in an area, null while there is none. */
public record Judged(Obligation obligation, @Nullable Verdict verdict) {}
