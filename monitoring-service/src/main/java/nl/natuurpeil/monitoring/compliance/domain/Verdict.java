package nl.natuurpeil.monitoring.compliance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * An obligation judged for an area, with everything it rests on. It never changes; a later one supersedes it.
 *
 * @param parts the obligations it is made of
 * @param sequence 1 for the first verdict of this obligation and area, then one more each time
 * @param members how the areas stand that must all meet it; none for an obligation judged on figures
 * @param judgedOn the day the judgement looks from; deadlines before it have passed
 * @param inputHash SHA-256 over obligation and evidence: the same input has the same hash
 */
public record Verdict(
        UUID id,
        Obligation obligation,
        List<Obligation> parts,
        String area,
        Standing standing,
        int sequence,
        Judgement judgement,
        List<Evidence> evidence,
        List<Member> members,
        LocalDate judgedOn,
        Instant judgedAt,
        Cause cause,
        String inputHash,
        @Nullable UUID supersedes) {

    public Verdict {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
        members = List.copyOf(members);
    }

    /** Whether any figure it rests on is made up. */
    public boolean basedOnExampleData() {
        return evidence.stream().anyMatch(Evidence::example);
    }
}
