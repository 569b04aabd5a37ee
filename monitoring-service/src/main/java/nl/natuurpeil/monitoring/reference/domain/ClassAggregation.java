package nl.natuurpeil.monitoring.reference.domain;

/** How the classes of elements make the class of the whole. */
public enum ClassAggregation {
    /** The lowest known class decides (Directive 2000/60/EC, annex V). */
    ONE_OUT_ALL_OUT,
    /** The worst parameter decides; favourable takes four, or three and one unknown (Directive 92/43/EEC, art. 17). */
    CONSERVATION_STATUS
}
