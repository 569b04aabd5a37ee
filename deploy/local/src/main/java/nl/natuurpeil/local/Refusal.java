package nl.natuurpeil.local;

/** Something the person at the terminal can put right; its message says what to do, and no stack trace is shown. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
