package nl.natuurpeil.monitoring.overview.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.natuurpeil.monitoring.overview.domain.Matrix.Place;
import nl.natuurpeil.monitoring.overview.domain.Wanted.About;
import nl.natuurpeil.monitoring.reference.domain.Obligation;
import org.jspecify.annotations.Nullable;

/** Tells which of the filters are against something. */
final class Filters {

    private final Wanted wanted;
    private final Indicators indicators;

    Filters(Wanted wanted, Indicators indicators) {
        this.wanted = wanted;
        this.indicators = indicators;
    }

    Set<About> against(Obligation obligation) {
        var against = EnumSet.noneOf(About.class);
        if (isAgainst(wanted.obligations(), obligation.code())) {
            against.add(About.OBLIGATION);
        }
        if (isAgainst(wanted.instruments(), obligation.instrument())
                || isAgainst(wanted.bindingLevels(), obligation.force().bindingLevel())
                || !isWantedArticle(obligation.article())
                || !looksAtWanted(obligation)) {
            against.add(About.OTHER);
        }
        return against;
    }

    Set<About> against(Place place) {
        var against = EnumSet.noneOf(About.class);
        if (isAgainst(wanted.kinds(), place.area().kind())) {
            against.add(About.KIND);
        }
        if (isAgainst(wanted.provinces(), place.province())) {
            against.add(About.PROVINCE);
        }
        if (isAgainst(wanted.areas(), place.area().code())) {
            against.add(About.OTHER);
        }
        return against;
    }

    boolean isAgainst(Brief verdict) {
        return isAgainst(wanted.statuses(), verdict.status());
    }

    private static <T> boolean isAgainst(Set<T> chosen, @Nullable T value) {
        return !chosen.isEmpty() && (value == null || !chosen.contains(value));
    }

    private boolean isWantedArticle(String article) {
        return wanted.articles().isEmpty()
                || wanted.articles().stream()
                        .anyMatch(chosen -> article.equals(chosen) || article.startsWith(chosen + "("));
    }

    private boolean looksAtWanted(Obligation obligation) {
        return wanted.indicators().isEmpty() || !Collections.disjoint(indicators.of(obligation), wanted.indicators());
    }
}
