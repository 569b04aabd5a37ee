package nl.natuurpeil.assessment.area.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells of every area once more, for a listener that starts anew; the events keep their ids. */
@ApplicationScoped
public class RepublishAreas {

    private final Areas areas;
    private final AreaEvents events;

    public RepublishAreas(Areas areas, AreaEvents events) {
        this.areas = areas;
        this.events = events;
    }

    /** Returns how many areas were told of. */
    @Transactional
    public int republish() {
        var all = areas.listAll();
        all.forEach(events::published);
        return all.size();
    }
}
