package nl.natuurpeil.trend.trim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;
import org.jspecify.annotations.Nullable;

/** Collects the covariate classes of each site and groups the sites that have all classes in common. */
final class SiteClasses {

    private final List<String> covariates;
    private final @Nullable String[][] classOfSite;
    private final int[] groupOfSite;

    SiteClasses(List<String> covariates, int sites) {
        this.covariates = covariates;
        this.classOfSite = new String[covariates.size()][sites];
        this.groupOfSite = new int[sites];
    }

    void add(int row, SiteCount count) {
        for (int c = 0; c < covariates.size(); c++) {
            String name = covariates.get(c);
            String value = count.covariates().get(name);
            if (value == null || value.isEmpty()) {
                String message = "covariate " + name + " has no class";
                throw Refusal.at(FaultCode.COVARIATE_MISSING, message, count.site(), count.year());
            }
            String known = classOfSite[c][row];
            if (known != null && !known.equals(value)) {
                String message = "covariate " + name + " changes from " + known + " to " + value;
                throw Refusal.at(FaultCode.COVARIATE_CHANGES, message, count.site(), count.year());
            }
            classOfSite[c][row] = value;
        }
    }

    int[] groupOfSite() {
        return groupOfSite;
    }

    /** Groups the sites; a covariate with one class says nothing and is left out with a warning. */
    CovariateGroups groups(List<String> sites, List<TrimWarning> warnings) {
        List<String> names = new ArrayList<>();
        List<List<String>> classes = new ArrayList<>();
        List<int[]> indexOfSite = new ArrayList<>();
        for (int c = 0; c < covariates.size(); c++) {
            List<String> distinct = NaturalOrder.sorted(
                    Arrays.stream(known(c, sites)).distinct().toList());
            if (distinct.size() < 2) {
                String message = "covariate " + covariates.get(c) + " has one class and was left out";
                warnings.add(new TrimWarning("covariate-dropped", message, List.of(covariates.get(c))));
            } else {
                names.add(covariates.get(c));
                classes.add(distinct);
                indexOfSite.add(Arrays.stream(known(c, sites))
                        .mapToInt(distinct::indexOf)
                        .toArray());
            }
        }
        return new CovariateGroups(names, classes, group(indexOfSite));
    }

    private String[] known(int covariate, List<String> sites) {
        String[] known = new String[sites.size()];
        for (int site = 0; site < known.length; site++) {
            String value = classOfSite[covariate][site];
            if (value == null) {
                throw new Refusal(new Fault(
                        FaultCode.COVARIATE_MISSING,
                        "covariate " + covariates.get(covariate) + " has no class",
                        sites.get(site),
                        null));
            }
            known[site] = value;
        }
        return known;
    }

    private List<int[]> group(List<int[]> indexOfSite) {
        Map<List<Integer>, Integer> numbers = new LinkedHashMap<>();
        for (int site = 0; site < groupOfSite.length; site++) {
            int row = site;
            List<Integer> key = indexOfSite.stream().map(index -> index[row]).toList();
            numbers.putIfAbsent(key, numbers.size());
            groupOfSite[site] = numbers.getOrDefault(key, 0);
        }
        return numbers.keySet().stream()
                .map(key -> key.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
