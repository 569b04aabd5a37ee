/** Rows of a posted body: what could be read of each, or everything that is wrong with it. */
@NullMarked
package nl.natuurpeil.monitoring.intake.domain;

import org.jspecify.annotations.NullMarked;
