package nl.natuurpeil.local.chaos;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The rows of a run, each made from its number alone: what was sent is known afterwards without keeping it. Most are
 * temperatures at monitoring points; the last ones are hectares of green space of municipalities, on which there are
 * verdicts.
 *
 * @param judged how many of them are of the second kind
 */
record Rows(ChaosPlan plan, int judged) {

    /** Of one series in one batch. */
    static final int RUN = 100;

    private static final int POINTS = 2000;
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int SECONDS_BETWEEN = 600;
    private static final List<String> AREAS =
            List.of("GM0106", "GM0160", "GM0228", "GM0307", "GM0785", "GM0798", "GM0824", "GM0855");
    private static final int LAST_YEAR = 2025;
    private static final int YEARS = 40;

    static Rows of(ChaosPlan plan) {
        return new Rows(plan, Math.min(AREAS.size() * YEARS, plan.rows() / 50));
    }

    int measured() {
        return plan.rows() - judged;
    }

    String localId(int row) {
        return plan.prefix() + row;
    }

    /** The number of a row by its name; -1 for a name nothing was sent under. */
    int row(String localId) {
        var number = localId.substring(plan.prefix().length());
        int row = number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
        return row < plan.rows() && localId(Math.max(0, row)).equals(localId) ? row : -1;
    }

    /** With two decimals, between 0.01 and 30. */
    BigDecimal value(int row) {
        var hundredths = 1 + new SplittableRandom(plan.seed() * 1_000_003 + row).nextInt(3000);
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** As it is posted. */
    String json(int row) {
        return row < measured() ? temperature(row) : greenSpace(row - measured(), row);
    }

    private String temperature(int row) {
        int stretch = row / RUN;
        var time = START.plusSeconds((long) SECONDS_BETWEEN * (stretch / POINTS * RUN + row % RUN));
        return """
                {"namespace":"%s","localId":"%s","dataset":"%s","time":"%s","value":%s,"unit":"oC",\
                "aquo":{"quantity":"T","compartment":"OW","condition":"NVT"},\
                "point":{"namespace":"%s","localId":"%s%d"}}""".formatted(
                        ChaosPlan.NAMESPACE,
                        localId(row),
                        ChaosPlan.DATASET,
                        time,
                        value(row).toPlainString(),
                        ChaosPlan.NAMESPACE,
                        plan.prefix(),
                        stretch % POINTS);
    }

    private String greenSpace(int which, int row) {
        int year = LAST_YEAR - which / AREAS.size();
        return """
                {"namespace":"%s","localId":"%s","indicator":"urban-green-space","area":"%s",\
                "dataset":"voorbeeld-stedelijk-groen","period":{"from":"%d-01-01","to":"%d-12-31"},"value":%s,"unit":"har",\
                "note":"voorbeelddata, geen meting"}""".formatted(
                        ChaosPlan.NAMESPACE,
                        localId(row),
                        AREAS.get(which % AREAS.size()),
                        year,
                        year,
                        value(row).toPlainString());
    }
}
