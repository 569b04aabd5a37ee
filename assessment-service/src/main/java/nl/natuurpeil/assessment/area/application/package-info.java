/** Loading, reading and announcing areas. */
@NullMarked
package nl.natuurpeil.assessment.area.application;

import org.jspecify.annotations.NullMarked;
