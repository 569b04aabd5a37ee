package nl.natuurpeil.trend.trim;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Orders labels by number when all are numbers, by character otherwise; the first covariate class is the baseline. */
final class NaturalOrder {

    private NaturalOrder() {}

    static List<String> sorted(Collection<String> labels) {
        if (!labels.stream().allMatch(NaturalOrder::isNumber)) {
            return labels.stream().sorted().toList();
        }
        return labels.stream()
                .map(label -> new Numbered(new BigDecimal(label), label))
                .sorted(Comparator.comparing(Numbered::number).thenComparing(Numbered::label))
                .map(Numbered::label)
                .toList();
    }

    private record Numbered(BigDecimal number, String label) {}

    private static boolean isNumber(String label) {
        if (label.isEmpty() || label.length() > 30) {
            return false;
        }
        boolean digits = false;
        boolean point = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c == '.' && digits && !point && i + 1 < label.length()) {
                point = true;
            } else if (c != '-' || i > 0) {
                return false;
            }
        }
        return digits;
    }
}
