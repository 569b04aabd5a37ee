package nl.natuurpeil.policy.catalogue.adapter.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.natuurpeil.platform.http.BadInput;
import nl.natuurpeil.platform.http.Fault;

/** Collects what is wrong with the parameters of a query, so that the answer names all of it. */
public final class QueryFaults {

    private final List<Fault> faults = new ArrayList<>();

    /** Reads one parameter; a fault in it is kept and reads as empty. */
    public <T> Optional<T> read(Supplier<T> parameter) {
        try {
            return Optional.ofNullable(parameter.get());
        } catch (BadInput e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }

    /** Notes when the parameter {@code from} is later than {@code to}; either may be absent. */
    public <T extends Comparable<? super T>> void inOrder(Optional<T> from, Optional<T> to) {
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            faults.add(new Fault("from", "after-to", "must not be later than to"));
        }
    }

    /** Refuses the query when anything was wrong. */
    public void refuseIfAny() {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }
}
