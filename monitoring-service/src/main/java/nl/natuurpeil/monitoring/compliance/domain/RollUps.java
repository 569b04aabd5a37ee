package nl.natuurpeil.monitoring.compliance.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.natuurpeil.monitoring.reference.domain.Areas;
import nl.natuurpeil.monitoring.reference.domain.Indicator;

/** Roll-ups kept from one judging to the next. What is kept makes no outcome another, it is only there sooner. */
public final class RollUps {

    private static final int MOST = 20_000;

    private final Map<Whole, Kept> kept = new ConcurrentHashMap<>();

    /** What is rolled up: the figures of a dataset for an area, without those of its parts that stay out. */
    record Whole(Indicator indicator, String dataset, String area, List<String> out) {}

    private record Kept(Areas areas, KeptRollUp rollUp) {}

    /** Returns that of the whole; the one given for as long as these areas hold, if none is kept. */
    KeptRollUp of(Whole whole, Areas areas, Supplier<KeptRollUp> first) {
        if (kept.size() > MOST) {
            kept.clear();
        }
        return kept.compute(
                        whole,
                        (_, known) -> known != null && known.areas() == areas ? known : new Kept(areas, first.get()))
                .rollUp();
    }
}
