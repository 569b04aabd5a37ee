package nl.natuurpeil.trend.shortseries;

import java.util.OptionalDouble;
import nl.natuurpeil.trend.Interval;
import nl.natuurpeil.trend.numeric.Distributions;

/**
 * The difference of two values with known standard errors: {@code sqrt(se1² + se2² - 2 r se1 se2)}.
 *
 * @param correlation r between the errors of both values, from -1 to 1; zero for independent samples
 * @throws IllegalArgumentException for a correlation beyond that, or values of different method versions
 */
public record Difference(DatedValue reference, DatedValue current, double correlation) {

    private static final double TWO_SIDED = 0.975;
    private static final double ONE_SIDED = 0.95;

    public Difference {
        if (!(Math.abs(correlation) <= 1)) {
            throw new IllegalArgumentException("not a correlation: " + correlation);
        }
        if (!reference.methodVersion().equals(current.methodVersion())) {
            throw new IllegalArgumentException("values of method " + reference.methodVersion() + " and "
                    + current.methodVersion() + " cannot be compared");
        }
    }

    /** Current less reference, in the unit of the values. */
    public double value() {
        return current.value() - reference.value();
    }

    /** Of the difference; zero when no uncertainty is stated. */
    public double standardError() {
        double first = reference.standardError();
        double second = current.standardError();
        return Math.sqrt(Math.max(0, first * first + second * second - 2 * correlation * first * second));
    }

    /** Difference as a share of the reference value; empty when that is zero. */
    public OptionalDouble relative() {
        return reference.value() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(value() / Math.abs(reference.value()));
    }

    /** Difference in standard errors; empty without a stated uncertainty. */
    public OptionalDouble z() {
        return uncertain() ? OptionalDouble.of(value() / standardError()) : OptionalDouble.empty();
    }

    /** Two-sided p-value of no difference; empty without a stated uncertainty. */
    public OptionalDouble p() {
        OptionalDouble z = z();
        return z.isPresent()
                ? OptionalDouble.of(Distributions.normalTwoSided(z.getAsDouble()))
                : OptionalDouble.empty();
    }

    /** Two-sided 95% interval. */
    public Interval interval() {
        return Interval.around(value(), Distributions.normalQuantile(TWO_SIDED) * standardError());
    }

    /** The two one-sided 95% bounds: each alone holds with 95%. */
    public Interval oneSidedBounds() {
        return Interval.around(value(), Distributions.normalQuantile(ONE_SIDED) * standardError());
    }

    /** Whether any uncertainty is stated. */
    public boolean uncertain() {
        return standardError() > 0;
    }

    /** What the two-sided interval says, or the plain comparison without a stated uncertainty. */
    public Change change() {
        if (!uncertain()) {
            return value() < 0 ? Change.LOSS_UNSTATED : Change.NO_LOSS_UNSTATED;
        }
        return Change.of(interval().lower(), interval().upper());
    }

    /**
     * Whether there is no net loss: a one-sided claim, met when the lower 95% bound is no further down than the tolerance
     * and not met when the upper bound is.
     *
     * @param tolerance loss that the policy accepts, not negative, normally zero
     */
    public Outcome noNetLoss(double tolerance) {
        Interval bounds = oneSidedBounds();
        if (bounds.lower() >= -tolerance) {
            return Outcome.MET;
        }
        return bounds.upper() < -tolerance ? Outcome.NOT_MET : Outcome.UNDETERMINED;
    }
}
