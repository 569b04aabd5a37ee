/** Journeys over the packaged services and real infrastructure, as an operator would run them. */
@NullMarked
package nl.natuurpeil.system;

import org.jspecify.annotations.NullMarked;
