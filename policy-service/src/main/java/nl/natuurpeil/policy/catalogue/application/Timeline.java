package nl.natuurpeil.policy.catalogue.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.natuurpeil.policy.catalogue.domain.CatalogueRecord;
import nl.natuurpeil.policy.catalogue.domain.Instrument;
import nl.natuurpeil.policy.catalogue.domain.Obligation;
import nl.natuurpeil.policy.catalogue.domain.Provision;
import nl.natuurpeil.policy.content.domain.Label;
import org.jspecify.annotations.Nullable;

/** What is due when, by instruments, provisions, obligations and the milestones of their rules. */
public record Timeline(CatalogueAt catalogue) {

    /**
     * Something due on a day.
     *
     * @param number counts the points of one record
     * @param article where the law says so
     * @param level to be reached, in the unit of the indicator of the rule; null when there is none
     */
    public record Point(
            LocalDate by,
            CatalogueRecord record,
            int number,
            Label what,
            String article,
            @Nullable BigDecimal level) {}

    private static final Comparator<Point> ORDER = Comparator.comparing(Point::by)
            .thenComparing(point -> point.record().kind().word())
            .thenComparing(point -> point.record().code())
            .thenComparing(Point::number);

    /** Returns what is due in the stretch of days, in order. */
    public List<Point> during(Days days) {
        return Stream.of(Instrument.class, Provision.class, Obligation.class)
                .flatMap(type -> catalogue.list(type).stream())
                .flatMap(record -> own(record).stream())
                .filter(point -> days.include(point.by()))
                .sorted(ORDER)
                .toList();
    }

    /** Returns what is due by a record, or by what belongs to it. */
    Stream<Point> of(CatalogueRecord record) {
        var others = record instanceof Instrument
                ? Stream.concat(
                        catalogue.provisionsOf(record.code()).stream(), catalogue.obligationsOf(record.code()).stream())
                : record instanceof Provision provision
                        ? catalogue.obligationsOf(provision).stream()
                        : Stream.<CatalogueRecord>of();
        return Stream.concat(Stream.of(record), others).flatMap(each -> own(each).stream());
    }

    private static List<Point> own(CatalogueRecord record) {
        var points = new ArrayList<Point>();
        record.deadlines().forEach(deadline -> {
            if (deadline.by() != null) {
                points.add(new Point(deadline.by(), record, points.size(), deadline.what(), deadline.article(), null));
            }
        });
        if (record instanceof Obligation obligation) {
            obligation
                    .rule()
                    .dues()
                    .forEach(due -> points.add(new Point(
                            due.by(),
                            record,
                            points.size(),
                            record.title(),
                            obligation.origin().article().law(),
                            due.level())));
        }
        return points;
    }
}
