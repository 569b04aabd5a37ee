package nl.natuurpeil.local.suite;

/** What the services stand on and can lose for a while. */
public enum Store {
    POSTGRES,
    KAFKA
}
