/** The assessment of an area and the conditions found in it (abiotiek, inrichting, beheer). */
@NullMarked
package nl.natuurpeil.assessment.assessment.domain;

import org.jspecify.annotations.NullMarked;
