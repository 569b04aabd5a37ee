package nl.natuurpeil.monitoring.intake.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the codes somebody may have meant. */
public final class Nearest {

    private static final int SHOWN = 5;

    private Nearest() {}

    private record Candidate(String code, int distance) {}

    /** Returns a few of the codes, those with the fewest letters changed first; case counts for next to nothing. */
    public static List<String> to(String code, Collection<String> known) {
        String wanted = code.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance(wanted, candidate.toLowerCase(Locale.ROOT))))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::code))
                .limit(SHOWN)
                .map(Candidate::code)
                .toList();
    }

    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[other.length()];
    }
}
