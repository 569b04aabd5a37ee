package nl.natuurpeil.trend.trim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.natuurpeil.trend.FaultCode;
import nl.natuurpeil.trend.numeric.Information;
import nl.natuurpeil.trend.numeric.Quadratic;

/** Wald tests {@code W = theta' Var(theta)^-1 theta} of a fit (rtrim report, section 2.6). */
final class WaldTests {

    private final CountTable table;
    private final Design design;
    private final double[] beta;
    private final double[][] covariance;

    WaldTests(CountTable table, Design design, double[] beta, double[][] covariance) {
        this.table = table;
        this.design = design;
        this.beta = beta;
        this.covariance = covariance;
    }

    /** Tests of the piecewise linear model with these changepoints. */
    List<WaldTest> linear(int[] changepoints) {
        List<WaldTest> tests = new ArrayList<>();
        if (changepoints.length == 1 && changepoints[0] == 1 && table.groups().blocks() == 1) {
            tests.add(test(WaldTest.Subject.SLOPE, "", List.of(changeOfSlope(0, 0))));
        } else {
            for (int l = 0; l < changepoints.length; l++) {
                tests.add(changeOfSlope(changepoints, l));
            }
        }
        tests.addAll(covariates());
        return tests;
    }

    /** The change at one changepoint, in all covariate classes together. */
    WaldTest changeOfSlope(int[] changepoints, int l) {
        List<double[]> contrasts = new ArrayList<>();
        for (int block = 0; block < table.groups().blocks(); block++) {
            contrasts.add(changeOfSlope(block, l));
        }
        String time = Integer.toString(table.time(changepoints[l] - 1));
        return test(WaldTest.Subject.CHANGE_OF_SLOPE, time, contrasts);
    }

    private double[] changeOfSlope(int block, int l) {
        double[] contrast = new double[beta.length];
        int position = block * design.blockSize() + l;
        contrast[position] = 1;
        if (l > 0) {
            contrast[position - 1] = -1;
        }
        return contrast;
    }

    /** Tests of the model with time effects. */
    List<WaldTest> timeEffects() {
        List<WaldTest> tests = new ArrayList<>();
        int times = table.timeCount();
        if (table.groups().blocks() == 1 && times > 2) {
            double[][] deviations = LinearDeviations.deviations(times);
            List<double[]> contrasts = new ArrayList<>();
            for (int j = 2; j < times; j++) {
                contrasts.add(Arrays.copyOf(Arrays.copyOfRange(deviations[j], 1, times), beta.length));
            }
            tests.add(test(WaldTest.Subject.DEVIATIONS, "", contrasts));
        }
        tests.addAll(covariates());
        return tests;
    }

    private List<WaldTest> covariates() {
        List<WaldTest> tests = new ArrayList<>();
        CovariateGroups groups = table.groups();
        int from = design.blockSize();
        for (int c = 0; c < groups.names().size(); c++) {
            int upto = from + (groups.classes().get(c).size() - 1) * design.blockSize();
            List<double[]> contrasts = new ArrayList<>();
            for (int k = from; k < upto; k++) {
                double[] contrast = new double[beta.length];
                contrast[k] = 1;
                contrasts.add(contrast);
            }
            tests.add(test(WaldTest.Subject.COVARIATE, groups.names().get(c), contrasts));
            from = upto;
        }
        return tests;
    }

    private WaldTest test(WaldTest.Subject subject, String label, List<double[]> contrasts) {
        double[][] rows = contrasts.toArray(double[][]::new);
        double[] theta =
                contrasts.stream().mapToDouble(c -> Quadratic.dot(c, beta)).toArray();
        double[] solved = Information.of(Quadratic.sandwich(rows, covariance))
                .orElseThrow(() -> Refusal.of(FaultCode.NOT_ESTIMABLE, "a Wald test has a singular covariance"))
                .solve(theta);
        return new WaldTest(subject, label, Quadratic.dot(theta, solved), contrasts.size());
    }
}
