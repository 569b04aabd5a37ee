package nl.natuurpeil.monitoring.intake.application;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.natuurpeil.monitoring.intake.application.SubjectChecks.Subject;
import nl.natuurpeil.monitoring.intake.domain.Decimals;
import nl.natuurpeil.monitoring.intake.domain.FaultCode;
import nl.natuurpeil.monitoring.intake.domain.Field;
import nl.natuurpeil.monitoring.intake.domain.PlausibleRange.Outside;
import nl.natuurpeil.monitoring.intake.domain.RawRow;
import nl.natuurpeil.monitoring.intake.domain.Vocabulary;
import nl.natuurpeil.monitoring.intake.domain.VocabularyName;
import nl.natuurpeil.monitoring.measurement.domain.Limit;
import nl.natuurpeil.monitoring.measurement.domain.Status;
import org.jspecify.annotations.Nullable;

/** Reads what was found, and tells numbers from what only looks like them. */
final class ValueChecks {

    /** The quality code of a gap, whatever number stands beside it. */
    private static final String GAP = "99";

    private static final List<String> STATUSES = List.of("UNCHECKED", "CHECKED", "FINAL");

    private final Vocabulary qualityCodes;
    private final boolean open;
    private final List<BigDecimal> sentinels;
    private final Map<String, String> qualities = new HashMap<>();

    /**
     * What a row says was found.
     *
     * @param number in the unit of the series
     * @param sent as it was sent, when it was converted
     */
    record Value(
            @Nullable BigDecimal number,
            @Nullable BigDecimal sent,
            @Nullable String text,
            @Nullable Limit limit,
            @Nullable BigDecimal standardError,
            Status status,
            @Nullable String quality) {}

    ValueChecks(Reference reference, Settings settings) {
        qualityCodes = reference.vocabulary(VocabularyName.QUALITY_CODES);
        open = qualityCodes.isSubset() && settings.open().contains(VocabularyName.QUALITY_CODES);
        sentinels = settings.sentinels();
    }

    Value read(RawRow row, @Nullable Subject subject) {
        String quality = quality(row);
        boolean gap = GAP.equals(quality);
        var sent = gap ? gap(row) : number(row, Field.VALUE);
        if (!gap && !row.has(Field.VALUE) && !row.has(Field.TEXT) && !row.wasRefused(Field.TEXT)) {
            row.fault(Field.VALUE, FaultCode.REQUIRED);
        }
        var limit = limit(row, sent);
        var error = number(row, Field.STANDARD_ERROR);
        if (error != null && error.signum() < 0) {
            row.fault(Field.STANDARD_ERROR, FaultCode.NEGATIVE);
        }
        var status = status(row);
        if (subject == null) {
            return new Value(sent, null, row.get(Field.TEXT), limit, error, status, quality);
        }
        if (!gap) {
            ClassChecks.check(row, subject);
        }
        var number = subject.inSeriesUnit(sent);
        return new Value(
                number,
                subject.converts() ? sent : null,
                gap ? null : row.get(Field.TEXT),
                limit,
                subject.inSeriesUnit(error),
                number == null ? status : plausible(row, number, subject, status),
                quality);
    }

    private static Status plausible(RawRow row, BigDecimal number, Subject subject, Status status) {
        var passed = status;
        for (var range : subject.ranges()) {
            if (!range.contains(number)) {
                if (range.outside() == Outside.REJECT) {
                    row.fault(
                            Field.VALUE,
                            FaultCode.OUTSIDE_RANGE,
                            number.toPlainString(),
                            bound(range.lowest()),
                            bound(range.highest()));
                    return passed;
                }
                passed = Status.QUARANTINED;
            }
        }
        return passed;
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "…" : bound.toPlainString();
    }

    private @Nullable BigDecimal number(RawRow row, Field field) {
        String text = row.get(field);
        if (text == null) {
            return null;
        }
        var number = Decimals.parse(text);
        if (number == null) {
            row.fault(field, FaultCode.NOT_A_NUMBER, text);
        } else if (!Decimals.isUsable(number)) {
            row.fault(field, FaultCode.RANGE, text);
        } else if (isSentinel(number)) {
            row.fault(field, FaultCode.SENTINEL, text);
        } else {
            return number;
        }
        return null;
    }

    /** A gap has no value: what stands there must say so. */
    private @Nullable BigDecimal gap(RawRow row) {
        String text = row.get(Field.VALUE);
        var number = text == null ? null : Decimals.parse(text);
        if (text != null && (number == null || !isSentinel(number))) {
            row.fault(Field.VALUE, FaultCode.GAP_WITH_VALUE, text);
        }
        return null;
    }

    private boolean isSentinel(BigDecimal number) {
        for (var sentinel : sentinels) {
            if (number.compareTo(sentinel) == 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Limit limit(RawRow row, @Nullable BigDecimal number) {
        String symbol = row.get(Field.LIMIT);
        if (symbol == null) {
            return null;
        }
        for (var limit : Limit.values()) {
            if (limit.symbol().equals(symbol)) {
                if (number == null && !row.has(Field.VALUE)) {
                    row.fault(Field.LIMIT, FaultCode.LIMIT_WITHOUT_VALUE);
                }
                return number == null ? null : limit;
            }
        }
        row.fault(FaultCode.UNKNOWN_VALUE.in(row.column(Field.LIMIT), List.of("<", ">"), symbol));
        return null;
    }

    private static Status status(RawRow row) {
        String text = row.get(Field.STATUS);
        if (text == null) {
            return Status.UNCHECKED;
        }
        if (!STATUSES.contains(text)) {
            row.fault(FaultCode.UNKNOWN_VALUE.in(row.column(Field.STATUS), STATUSES, text));
            return Status.UNCHECKED;
        }
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElse(Status.UNCHECKED);
    }

    private @Nullable String quality(RawRow row) {
        String text = row.get(Field.QUALITY);
        if (text == null) {
            return null;
        }
        var known = qualities.get(text);
        return known == null ? findQuality(row, text) : known;
    }

    private @Nullable String findQuality(RawRow row, String text) {
        // Spreadsheets make 0 of 00.
        String code = text.length() == 1 ? "0" + text : text;
        if (qualityCodes.find(code) == null && !open) {
            row.fault(FaultCode.UNKNOWN_CODE.in(
                    row.column(Field.QUALITY), qualityCodes.nearest(code), text, VocabularyName.QUALITY_CODES.code()));
            return null;
        }
        if (qualities.size() < 200) {
            qualities.put(text, code);
        }
        return code;
    }
}
