/** The suite as one whole: its services, its stores, its data folder, its start and its end. */
@NullMarked
package nl.natuurpeil.local.suite;

import org.jspecify.annotations.NullMarked;
