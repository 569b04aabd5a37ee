package nl.natuurpeil.trend.trim;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Orders labels by number when all are numbers, by character otherwise; the first covariate class is the baseline. */
final class NaturalOrder {

    private NaturalOrder() {}

    static List<String> sorted(Collection<String> labels) {
        boolean numbers = labels.stream().allMatch(NaturalOrder::isNumber);
        Comparator<String> byText = Comparator.naturalOrder();
        return labels.stream()
                .sorted(
                        numbers
                                ? Comparator.<String, BigDecimal>comparing(BigDecimal::new)
                                        .thenComparing(byText)
                                : byText)
                .toList();
    }

    private static boolean isNumber(String label) {
        if (label.isEmpty() || label.length() > 30) {
            return false;
        }
        return label.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-')
                && label.matches("-?\\d+(\\.\\d+)?");
    }
}
