/** Measurements come in, trends are estimated, compliance is judged. */
@NullMarked
package nl.natuurpeil.monitoring;

import org.jspecify.annotations.NullMarked;
