/** Obligations as the catalogue publishes them. */
@NullMarked
package nl.natuurpeil.assessment.obligation.adapter.event;

import org.jspecify.annotations.NullMarked;
