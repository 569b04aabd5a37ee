package nl.natuurpeil.trend;

import java.util.Locale;

/** Why data or a request cannot give a trend; {@link #code()} is stable and meant for machines. */
public enum FaultCode {
    NO_DATA,
    TOO_FEW_TIMES,
    UNEQUAL_TIME_STEPS,
    DUPLICATE_COUNT,
    NEGATIVE_COUNT,
    INFINITE_COUNT,
    INVALID_WEIGHT,
    MISSING_MONTH,
    COVARIATE_MISSING,
    COVARIATE_CHANGES,
    MONTHS_WITH_COVARIATES,
    NO_POSITIVE_COUNT,
    CHANGEPOINTS_WITHOUT_LINEAR_MODEL,
    CHANGEPOINT_OUT_OF_RANGE,
    CHANGEPOINTS_NOT_INCREASING,
    STEPWISE_WITHOUT_LINEAR_MODEL,
    STEPWISE_NEEDS_CHANGEPOINTS,
    INVALID_OPTION,
    BASE_YEAR_ABSENT,
    NO_OVERDISPERSION,
    EXPECTED_COUNT_VANISHES,
    EXCESSIVE_PARAMETER,
    NOT_ESTIMABLE,
    NOT_CONVERGED,
    INVALID_COVARIANCE,
    UNREADABLE_VALUE,
    MISSING_COLUMN,
    DUPLICATE_VALUE,
    METHOD_CHANGED,
    NOT_FINITE,
    NOT_POSITIVE,
    TOO_FEW_VALUES;

    /** The code as published: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
