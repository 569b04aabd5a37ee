package nl.natuurpeil.monitoring.overview.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.natuurpeil.monitoring.compliance.domain.Status;
import nl.natuurpeil.monitoring.reference.domain.Area;
import nl.natuurpeil.monitoring.reference.domain.Obligation;

/**
 * How one area stands, in short.
 *
 * @param own how many of the verdicts on the area itself have each status
 * @param within how many of those on areas within it have
 * @param articles the same by article, of all of them together
 * @param worst verdicts on the area itself that are missed or going the wrong way, the worst first
 * @param nearest those with a target by a date to come, the nearest first
 * @param missing those for which too little is known
 * @param manual judgements by hand on the area itself that hold
 */
public record Summary(
        Area area,
        Map<Status, Integer> own,
        Map<Status, Integer> within,
        List<ByArticle> articles,
        List<Judged> worst,
        List<Judged> nearest,
        List<Judged> missing,
        List<ByHand> manual) {

    private static final int MOST = 10;

    /** An obligation and how it stands here. */
    public record Judged(Obligation obligation, Brief verdict) {}

    /** Verdicts on an article of an instrument: the article as a whole, with all its paragraphs. */
    public record ByArticle(String instrument, String article, Map<Status, Integer> statuses) {}

    static Summary of(Picture picture, Area area, LocalDate today) {
        var own = judged(picture, area.code()).toList();
        var within = Stream.of(Area.Kind.values())
                .flatMap(kind -> picture.areas().within(area.code(), kind).stream())
                .flatMap(code -> judged(picture, code))
                .toList();
        return new Summary(
                area,
                count(own.stream()),
                count(within.stream()),
                byArticle(Stream.concat(own.stream(), within.stream()).toList()),
                worst(own),
                nearest(own, today),
                having(own, Status.INSUFFICIENT_DATA),
                manual(picture, area, today));
    }

    private static Stream<Judged> judged(Picture picture, String area) {
        return picture.obligations().stream()
                .flatMap(obligation -> picture.verdict(obligation.code(), area).stream()
                        .map(verdict -> new Judged(obligation, verdict)));
    }

    private static Map<Status, Integer> count(Stream<Judged> judged) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        judged.forEach(one -> counts.merge(one.verdict().status(), 1, Integer::sum));
        return counts;
    }

    private static List<ByArticle> byArticle(List<Judged> judged) {
        return judged.stream()
                .map(one -> List.of(
                        one.obligation().instrument(), whole(one.obligation().article())))
                .distinct()
                .map(key -> new ByArticle(
                        key.getFirst(),
                        key.getLast(),
                        count(judged.stream().filter(one -> isOf(one.obligation(), key)))))
                .sorted(Comparator.comparing(ByArticle::instrument).thenComparing(ByArticle::article))
                .toList();
    }

    private static boolean isOf(Obligation obligation, List<String> article) {
        return obligation.instrument().equals(article.getFirst())
                && whole(obligation.article()).equals(article.getLast());
    }

    private static String whole(String article) {
        int paragraph = article.indexOf('(');
        return paragraph < 0 ? article : article.substring(0, paragraph);
    }

    private static List<Judged> worst(List<Judged> own) {
        return Stream.of(Status.MISSED, Status.OUT_OF_SIGHT)
                .flatMap(status -> having(own, status).stream())
                .limit(MOST)
                .toList();
    }

    private static List<Judged> nearest(List<Judged> own, LocalDate today) {
        return own.stream()
                .filter(one -> deadline(one).filter(by -> !by.isBefore(today)).isPresent())
                .sorted(Comparator.comparing(one -> deadline(one).orElseThrow()))
                .limit(MOST)
                .toList();
    }

    private static Optional<LocalDate> deadline(Judged one) {
        return Optional.ofNullable(one.verdict().ahead()).map(Brief.Ahead::by);
    }

    private static List<Judged> having(List<Judged> own, Status status) {
        return own.stream().filter(one -> one.verdict().status() == status).toList();
    }

    private static List<ByHand> manual(Picture picture, Area area, LocalDate today) {
        return picture.obligations().stream()
                .flatMap(obligation -> picture.manual(obligation.code(), area.code()).stream())
                .filter(byHand -> byHand.holdsOn(today))
                .toList();
    }

    /**
     * Sums up the country and its provinces, in this order.
     *
     * @param only code of the one area wanted instead; empty for all of them
     */
    public static List<Summary> of(Picture picture, Optional<String> only, LocalDate today) {
        var areas = only.map(code -> picture.areas().find(code).stream().toList())
                .orElseGet(() -> Stream.of(Area.Kind.COUNTRY, Area.Kind.PROVINCE)
                        .flatMap(kind -> picture.areas().ofKind(kind).stream())
                        .toList());
        return areas.stream().map(area -> of(picture, area, today)).toList();
    }
}
