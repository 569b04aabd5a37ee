/** Areas, what is found of Basiskwaliteit Natuur in them, and the dossier that puts everything about an area together. */
@NullMarked
package nl.natuurpeil.assessment;

import org.jspecify.annotations.NullMarked;
