package nl.natuurpeil.monitoring.overview.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import nl.natuurpeil.monitoring.overview.application.PictureSource.News;
import nl.natuurpeil.monitoring.overview.application.PictureSource.Seen;
import nl.natuurpeil.monitoring.overview.domain.Picture;
import org.jspecify.annotations.Nullable;

/**
 * This replica's picture of now. Each question is answered by what was committed before it was asked: the store is asked
 * for news first. Questions that arrive while it is being asked share the next time, so that hundreds of readers cost as
 * much as a few.
 */
@ApplicationScoped
public class CurrentPicture {

    private final PictureSource source;
    private final AtomicLong arrivals = new AtomicLong();
    private final ReentrantLock asking = new ReentrantLock();
    private long answered;
    private @Nullable Seen seen;

    public CurrentPicture(PictureSource source) {
        this.source = source;
    }

    /** Returns the same object as before when nothing changed. */
    public Picture get() {
        long arrival = arrivals.incrementAndGet();
        asking.lock();
        try {
            if (seen == null || answered < arrival) {
                long arrived = arrivals.get();
                seen = brought(seen);
                answered = arrived;
            }
            return seen.picture();
        } finally {
            asking.unlock();
        }
    }

    public Picture asOf(Instant moment) {
        return source.asOf(moment);
    }

    private Seen brought(@Nullable Seen before) {
        return before == null
                ? source.load()
                : source.since(before.snapshot())
                        .map(news -> new Seen(news.snapshot(), with(before.picture(), news)))
                        .orElse(before);
    }

    private Picture with(Picture picture, News news) {
        var newer = news.verdicts().isEmpty() && news.manual().isEmpty()
                ? picture
                : picture.with(news.verdicts(), news.manual());
        return news.catalogue() ? source.withCatalogueOfNow(newer) : newer;
    }
}
