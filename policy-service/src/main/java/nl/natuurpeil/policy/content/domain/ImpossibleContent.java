package nl.natuurpeil.policy.content.domain;

/** Content that contradicts itself; the message says how, for the person who wrote it. */
public class ImpossibleContent extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public ImpossibleContent(String message) {
        super(message);
    }

    /** Refuses content for which the condition does not hold. */
    public static void unless(boolean condition, String message) {
        if (!condition) {
            throw new ImpossibleContent(message);
        }
    }
}
