/** Composing dossiers when something changes, and composing them all anew. */
@NullMarked
package nl.natuurpeil.assessment.dossier.application;

import org.jspecify.annotations.NullMarked;
