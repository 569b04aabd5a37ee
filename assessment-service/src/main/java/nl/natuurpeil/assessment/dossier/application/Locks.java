package nl.natuurpeil.assessment.dossier.application;

import java.util.Collection;
import java.util.function.Supplier;

/**
 * Keeps transactions that touch the same areas apart, until they end.
 *
 * <p>A dossier is composed from what is committed. Two transactions that each add something to an area without seeing
 * the other would both compose it incompletely, and the last to write would leave it so.
 */
public interface Locks {

    /** For changes that touch every area. */
    void everything();

    /** For changes that touch some areas; which, is asked once no change to every area can come in between. */
    void areas(Supplier<? extends Collection<String>> codes);

    /** A revision higher than all before; taken under the locks, so that it follows the order of the changes. */
    long nextRevision();
}
