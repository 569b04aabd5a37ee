package nl.natuurpeil.trend.trim;

import java.util.Arrays;
import java.util.List;

/**
 * Sites grouped by their combination of covariate classes: sites of one group share all time effects.
 *
 * @param names covariates in use
 * @param classes of each covariate in order; the first is the baseline
 * @param groups class index per covariate, one array a group
 */
record CovariateGroups(List<String> names, List<List<String>> classes, List<int[]> groups) {

    static CovariateGroups none() {
        return new CovariateGroups(List.of(), List.of(), List.of(new int[0]));
    }

    int size() {
        return groups.size();
    }

    /** Copies of the time effects: one baseline, and one for each further class of each covariate. */
    int blocks() {
        return 1 + classes.stream().mapToInt(c -> c.size() - 1).sum();
    }

    /** The copies that act on the sites of a group, the baseline first. */
    int[] activeBlocks(int group) {
        int[] classOf = groups.get(group);
        int[] active = new int[classOf.length + 1];
        int count = 1;
        int offset = 0;
        for (int covariate = 0; covariate < classOf.length; covariate++) {
            if (classOf[covariate] > 0) {
                active[count++] = offset + classOf[covariate];
            }
            offset += classes.get(covariate).size() - 1;
        }
        return Arrays.copyOf(active, count);
    }

    /** Whether the sites of a group are in a class of a covariate. */
    boolean isIn(int group, int covariate, int classIndex) {
        return groups.get(group)[covariate] == classIndex;
    }
}
