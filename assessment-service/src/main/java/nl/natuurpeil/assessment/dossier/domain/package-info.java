/** Everything known about an area in one document, composed by plain functions. */
@NullMarked
package nl.natuurpeil.assessment.dossier.domain;

import org.jspecify.annotations.NullMarked;
