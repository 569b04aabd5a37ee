package nl.natuurpeil.gateway.live;

/**
 * A changed verdict as it is sent on.
 *
 * @param id of the CloudEvent; the same event has the same id on every replica
 * @param document the CloudEvent in structured JSON, on one line
 */
public record VerdictChange(String id, String obligation, String area, String document) {

    /** The event as one message of a {@code text/event-stream}. */
    String toMessage() {
        return "id: " + id + "\nevent: compliance-changed\ndata: " + document + "\n\n";
    }
}
