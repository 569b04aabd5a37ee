package nl.natuurpeil.gateway.live;

/** A Kafka record that is no verdict change, however often it is read. */
class MalformedRecord extends Exception {

    private static final long serialVersionUID = 1;

    MalformedRecord(String message) {
        super(message);
    }

    MalformedRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
