package nl.natuurpeil.monitoring.measurement.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside a value and looked up only when somebody asks.
 *
 * @param originalValue as it was sent, when it was converted to the unit of the series
 * @param originalUnit as it was sent, when it was converted
 * @param resultOn day of the result (<i>resultaatdatum</i>), ISO 8601
 */
public record Details(
        @Nullable String note,
        @Nullable String sampler,
        @Nullable String laboratory,
        @Nullable String device,
        @Nullable String supplier,
        @Nullable BigDecimal originalValue,
        @Nullable String originalUnit,
        @Nullable String resultOn) {

    public static final Details NONE = new Details(null, null, null, null, null, null, null, null);
}
