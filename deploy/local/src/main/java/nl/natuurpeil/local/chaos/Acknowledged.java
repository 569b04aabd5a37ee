package nl.natuurpeil.local.chaos;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the suite said it has, by request, and what it said that it must not say. */
final class Acknowledged {

    private final Map<Integer, String> ids = new ConcurrentHashMap<>();
    private final AtomicInteger rows = new AtomicInteger();
    private final AtomicInteger tries = new AtomicInteger();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** The id of the batch or of the measurement; empty text when the answer was none: it is done, and a fault. */
    void add(Sending sending, String id) {
        if (ids.putIfAbsent(sending.number(), id) == null) {
            rows.addAndGet(sending.rows());
        }
    }

    void tried() {
        tries.incrementAndGet();
    }

    void fault(String text) {
        faults.add(text);
    }

    int rows() {
        return rows.get();
    }

    int tries() {
        return tries.get();
    }

    Queue<String> faults() {
        return faults;
    }

    /** Empty text when it was not acknowledged. */
    String id(Sending sending) {
        return ids.getOrDefault(sending.number(), "");
    }
}
