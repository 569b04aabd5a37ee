package nl.natuurpeil.monitoring.overview.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.natuurpeil.monitoring.overview.domain.Picture;
import nl.natuurpeil.platform.http.EntityTagFilter;
import org.jspecify.annotations.Nullable;

/**
 * Answers made ready from one picture on one day, each once however many ask for it; all are dropped with the picture.
 * The tag is over the bytes, so every replica gives the same.
 */
@ApplicationScoped
class Prepared {

    /** A matrix of 342 areas and 40 obligations has about 100 kB. */
    private static final int MOST = 100;

    /** An answer in bytes. */
    record Answer(byte[] bytes, EntityTag tag) {}

    private record Generation(Picture picture, LocalDate day, ConcurrentHashMap<Object, Answer> answers) {

        boolean isOf(Picture other, LocalDate otherDay) {
            return picture == other && day.equals(otherDay);
        }
    }

    private volatile @Nullable Generation generation;

    /**
     * Returns the answer to a question about the picture.
     *
     * @param question equal to another if its answer is
     */
    Answer answer(Picture picture, LocalDate day, Object question, Supplier<byte[]> maker) {
        var answers = of(picture, day);
        if (answers.size() >= MOST && !answers.containsKey(question)) {
            answers.clear();
        }
        return answers.computeIfAbsent(question, _ -> answer(maker.get()));
    }

    static Answer answer(byte[] bytes) {
        return new Answer(bytes, EntityTagFilter.tag(bytes));
    }

    private ConcurrentHashMap<Object, Answer> of(Picture picture, LocalDate day) {
        var present = generation;
        if (present == null || !present.isOf(picture, day)) {
            // Of two at once the later one stays; the other one's answer is made once more, and is right as well.
            present = new Generation(picture, day, new ConcurrentHashMap<>());
            generation = present;
        }
        return present.answers();
    }
}
