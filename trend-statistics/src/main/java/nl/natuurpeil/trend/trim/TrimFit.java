package nl.natuurpeil.trend.trim;

import java.util.ArrayList;
import java.util.List;
import nl.natuurpeil.trend.Fault;
import nl.natuurpeil.trend.FaultCode;

/**
 * A fitted TRIM model.
 *
 * @param totals over all sites
 * @param classTotals over the sites of each covariate class
 */
public record TrimFit(
        Sampling sampling,
        Parameters parameters,
        TimeTotals totals,
        List<ClassTotals> classTotals,
        Diagnostics diagnostics,
        List<TrimWarning> warnings)
        implements TrimResult {

    public TrimFit {
        classTotals = List.copyOf(classTotals);
        warnings = List.copyOf(warnings);
    }

    /** Always: without it there is no fit. */
    @Override
    public boolean converged() {
        return true;
    }

    /** Sites left out because no count there is above zero. */
    public List<String> droppedSites() {
        return warnings.stream()
                .filter(warning -> warning.code().equals("sites-dropped"))
                .flatMap(warning -> warning.sites().stream())
                .toList();
    }

    /** The index over all sites. */
    public IndexResult index(IndexBase base, TotalsKind kind) {
        return index(totals, base, kind);
    }

    /** The index over the sites of a covariate class. */
    public IndexResult index(ClassTotals of, IndexBase base, TotalsKind kind) {
        return index(of.totals(), base, kind);
    }

    private IndexResult index(TimeTotals of, IndexBase base, TotalsKind kind) {
        List<Integer> positions = new ArrayList<>();
        for (int year : base.times()) {
            int position = sampling.position(year);
            if (position < 0) {
                String message = "base year " + year + " is not in the data, which run from "
                        + sampling.times().getFirst() + " to "
                        + sampling.times().getLast();
                return new IndexResult.Refused(Fault.at(FaultCode.BASE_YEAR_ABSENT, message, year));
            }
            positions.add(position);
        }
        double sum = positions.stream().mapToDouble(of.of(kind)::value).sum();
        if (!(sum > 0)) {
            String message = "the total of the base is zero";
            return new IndexResult.Refused(Fault.of(FaultCode.NOT_POSITIVE, message));
        }
        return TrimIndex.of(of.of(kind), positions, parameters.overdispersion().orElse(1));
    }

    /** The trend over all times. */
    public OverallSlope overallSlope(TotalsKind kind) {
        return OverallSlope.of(
                totals.of(kind), sampling.times(), 0, sampling.times().size() - 1);
    }

    /**
     * The trends of the pieces that changepoints (years in the data) divide the times into; both ends included.
     *
     * @throws IllegalArgumentException when a changepoint is no year of the data, or comes before the one before it
     */
    public List<OverallSlope> overallSlopes(TotalsKind kind, List<Integer> changepoints) {
        List<OverallSlope> slopes = new ArrayList<>();
        for (int l = 0; l < changepoints.size(); l++) {
            int first = sampling.position(changepoints.get(l));
            int last = l + 1 < changepoints.size()
                    ? sampling.position(changepoints.get(l + 1))
                    : sampling.times().size() - 1;
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("not changepoints of these times, in order: " + changepoints);
            }
            slopes.add(OverallSlope.of(totals.of(kind), sampling.times(), first, last));
        }
        return slopes;
    }
}
